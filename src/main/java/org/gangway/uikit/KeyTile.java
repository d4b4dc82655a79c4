package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gangway.language.Text;

/** One figure of a {@link KeyTiles band}: its name, the figure, and a word about it. */
public final class KeyTile extends Div {

    private final Span word = new Span();

    public KeyTile(Text name, String figure) {
        addClassName("gangway-tile");
        var named = new Span(say(name));
        named.addClassName("gangway-tile-name");
        var value = new Span(figure);
        value.addClassName("gangway-tile-figure");
        word.addClassName("gangway-tile-word");
        add(named, value, word);
    }

    /** A word below the figure. */
    public KeyTile about(Text words) {
        return about(new Span(say(words)));
    }

    /** Something below the figure, after what stands there. */
    public KeyTile about(Component... details) {
        word.add(details);
        return this;
    }

    /** Where the figure is explained. */
    public KeyTile link(String address, Text words) {
        word.add(new Anchor(address, say(words)));
        return this;
    }

    /** How good or bad the figure is. */
    public KeyTile tone(StatusTone tone) {
        addClassName("gangway-tile-" + tone.theme());
        return this;
    }
}
