package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.gangway.language.Msg;

/** What proves that a text is the one that was agreed, folded: people who work with the text need not see it. */
public final class Evidence extends NativeDetails {

    public Evidence(Component... proof) {
        super(say(Msg.common_evidence()));
        addClassName("gangway-help");
        setContent(new Div(proof));
    }
}
