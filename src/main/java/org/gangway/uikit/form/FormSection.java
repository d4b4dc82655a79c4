package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.gangway.language.Text;

/** Fields that belong together under a heading that opens and closes. */
public class FormSection extends Details {

    private final List<FormEntry> entries;

    public FormSection(Text heading, FormEntry... entries) {
        super(say(heading));
        this.entries = List.of(entries);
        for (var entry : entries) {
            add(entry.component());
        }
        setWidthFull();
    }

    /** Opens where something is marked, so that it is seen. */
    public boolean isSound() {
        var sound = entries.stream().map(FormEntry::isSound).reduce(true, Boolean::logicalAnd);
        if (!sound) {
            setOpened(true);
        }
        return sound;
    }
}
