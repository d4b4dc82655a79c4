package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.gangway.language.Msg;

/** Says that there is nothing to see, and the way home. */
class NothingHereMessage extends Div implements HasDynamicTitle {

    NothingHereMessage() {
        addClassName("gangway-error");
        add(
                new H1(say(Msg.shell_not_found_title())),
                new Paragraph(say(Msg.shell_not_found_text())),
                new Anchor(ShellRoutes.HOME, say(Msg.shell_home_link())));
    }

    @Override
    public String getPageTitle() {
        return say(Msg.shell_not_found_title()) + " · Gangway";
    }
}
