package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.gangway.language.Text;

/** Yes or no. */
public final class FlagEntry implements FormEntry {

    private final Checkbox field;

    public FlagEntry(Text label, boolean before) {
        field = new Checkbox(say(label), before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        return true;
    }

    /** Shows the other field only while this is ticked. */
    public void shows(FormEntry other) {
        other.component().setVisible(yes());
        field.addValueChangeListener(change -> other.component().setVisible(change.getValue()));
    }

    public boolean yes() {
        return field.getValue();
    }
}
