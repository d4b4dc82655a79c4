package org.gangway.agreement.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.gangway.language.Text;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;

/** A day. */
final class DayEntry implements Entry {

    private final LocalizedDatePicker field;

    DayEntry(Text label, LocalDate before) {
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

    LocalDate day() {
        return field.getValue();
    }
}
