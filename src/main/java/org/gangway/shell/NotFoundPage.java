package org.gangway.shell;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.language.Msg;

/** Says that there is nothing here, or nothing one may see: which of the two is nobody's business. */
@AnonymousAllowed
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("gangway-error");
        add(
                new H1(say(Msg.shell_not_found_title())),
                new Paragraph(say(Msg.shell_not_found_text())),
                new Anchor("", say(Msg.shell_home_link())));
        return 404;
    }
}
