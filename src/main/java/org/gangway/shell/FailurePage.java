package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.language.Msg;
import org.gangway.uikit.FailureTexts;

/** A screen that could not be shown: why, in calm words, and the way home. */
@AnonymousAllowed
@ParentLayout(ErrorLayout.class)
class FailurePage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("gangway-error");
        add(
                new H1(say(Msg.shell_failure_title())),
                new Paragraph(say(FailureTexts.reported(parameter.getException()))),
                new Anchor(ShellRoutes.HOME, say(Msg.shell_home_link())));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return say(Msg.shell_failure_title()) + " · Gangway";
    }
}
