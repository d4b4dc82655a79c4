package org.gangway.uikit.form;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.gangway.language.Text;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;

/** A day. */
public final class DayEntry implements FormEntry {

    private final LocalizedDatePicker field;

    public DayEntry(Text label, LocalDate before) {
        field = new LocalizedDatePicker(label);
        field.setValue(before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        return RequiredFields.check(field);
    }

    @Override
    public void clear() {
        field.clear();
    }

    public LocalDate day() {
        return field.getValue();
    }
}
