package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.gangway.language.Text;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** A whole number of things, months or days. */
public final class WholeEntry implements FormEntry {

    private final IntegerField field;
    private final boolean needed;

    private WholeEntry(Text label, boolean needed, @Nullable Integer before) {
        this.field = new IntegerField(say(label));
        this.needed = needed;
        field.setRequiredIndicatorVisible(needed);
        field.setValue(before);
    }

    public static WholeEntry of(Text label, int before) {
        return new WholeEntry(label, true, before);
    }

    public static WholeEntry optional(Text label, @Nullable Integer before) {
        return new WholeEntry(label, false, before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        return needed ? RequiredFields.check(field) : !field.isInvalid();
    }

    public int whole() {
        return wholeIfAny().orElse(0);
    }

    public Optional<Integer> wholeIfAny() {
        return field.getOptionalValue();
    }
}
