package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.gangway.language.Text;

/** Yes or no. */
final class FlagEntry implements Entry {

    private final Checkbox field;

    FlagEntry(Text label, boolean before) {
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
    void shows(Entry other) {
        other.component().setVisible(yes());
        field.addValueChangeListener(change -> other.component().setVisible(change.getValue()));
    }

    boolean yes() {
        return field.getValue();
    }
}
