package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Text;

/** A status in a word, a sign and a colour. */
public class StatusBadge extends Span {

    public StatusBadge(Text text, StatusTone statusTone) {
        addClassName("gangway-badge");
        addClassName(statusTone.className());
        var icon = statusTone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(say(text)));
    }
}
