package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.gangway.language.Text;

/** The answer of a page in a few figures, each with its word. */
public final class KeyFigures extends DescriptionList {

    public KeyFigures() {
        addClassName("gangway-key-figures");
    }

    /**
     * Another figure.
     *
     * @param tone how good or bad the figure is
     */
    public KeyFigures add(Text name, String figure, StatusTone tone) {
        var words = new Term(say(name));
        var value = new Description(figure);
        var pair = new Div(words, value);
        pair.addClassName(tone.className());
        add(pair);
        return this;
    }
}
