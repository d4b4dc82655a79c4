package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Text;

/** A status in a word, a sign and a colour. */
public class StatusBadge extends Span {

    /** From so many characters on a badge is a sentence, which may need a second line. */
    private static final int SENTENCE = 20;

    public StatusBadge(Text text, StatusTone statusTone) {
        var words = say(text);
        addClassName("gangway-badge");
        setClassName("gangway-badge-sentence", words.length() >= SENTENCE);
        addClassName(statusTone.className());
        var icon = statusTone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(words));
    }
}
