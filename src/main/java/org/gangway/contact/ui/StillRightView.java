package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.contact.ContactRoutes;
import org.gangway.contact.map.AskedConfirmation;
import org.gangway.contact.map.ContactConfirming;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.language.Msg;

/**
 * Where the link of a mail leads: opening the page confirms. A program that only fetches links runs no page, and so confirms nothing.
 */
@Route(value = ContactRoutes.STILL_RIGHT, autoLayout = false)
@AnonymousAllowed
class StillRightView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ContactConfirming confirming;
    private final Div content = new Div();

    StillRightView(ContactConfirming confirming) {
        this.confirming = confirming;
        addClassName("gangway-entrance");
        content.addClassName("gangway-section");
        add(new H1(say(Msg.contact_still_right_title())), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        confirming
                .confirm(event.getRouteParameters().get(ContactRoutes.TOKEN).orElse(""))
                .ifPresentOrElse(
                        this::confirmed, () -> content.add(new Paragraph(say(Msg.contact_still_right_void()))));
    }

    private void confirmed(AskedConfirmation asked) {
        var thanks = new Paragraph(say(Msg.contact_still_right_thanks(asked.engagementName())));
        thanks.getElement().setAttribute("role", "status");
        content.add(
                thanks,
                new Anchor(EngagementRoutes.people(asked.engagement()), say(Msg.contact_still_right_otherwise())));
    }

    @Override
    public String getPageTitle() {
        return say(Msg.contact_still_right_title()) + " · Gangway";
    }
}
