package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.gangway.language.Text;

/** Fields that belong together under a heading that opens and closes. */
class Section extends Details {

    private final List<Entry> entries;

    Section(Text heading, Entry... entries) {
        super(say(heading));
        this.entries = List.of(entries);
        for (var entry : entries) {
            add(entry.component());
        }
        setWidthFull();
    }

    /** Opens where something is marked, so that it is seen. */
    boolean isSound() {
        var sound = entries.stream().map(Entry::isSound).reduce(true, Boolean::logicalAnd);
        if (!sound) {
            setOpened(true);
        }
        return sound;
    }
}
