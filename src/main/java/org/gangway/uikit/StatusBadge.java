package org.gangway.uikit;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Text;

/** A status in a word, a sign and a colour. */
public class StatusBadge extends Span {

    public StatusBadge(Text text, Tone tone) {
        addClassName("gangway-badge");
        addClassName("gangway-tone-" + tone.theme());
        var icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(say(text)));
    }
}
