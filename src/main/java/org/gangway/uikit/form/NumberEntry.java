package org.gangway.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;
import org.gangway.uikit.LocalizedNumberField;
import org.jspecify.annotations.Nullable;

/** A decimal number, or a percentage. */
public final class NumberEntry implements FormEntry {

    private final LocalizedNumberField field;

    private NumberEntry(LocalizedNumberField field, @Nullable BigDecimal before) {
        this.field = field.show(before);
    }

    public static NumberEntry of(Text label, BigDecimal before) {
        return new NumberEntry(LocalizedNumberField.needed(label), before);
    }

    public static NumberEntry of(Text label, Percentage before) {
        return of(label, before.value());
    }

    public static NumberEntry optional(Text label, @Nullable BigDecimal before) {
        return new NumberEntry(LocalizedNumberField.optional(label), before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        return field.isSound();
    }

    @Override
    public void clear() {
        field.clear();
    }

    /** Called while somebody types. */
    public void onChange(SerializableRunnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> changed.run());
    }

    public BigDecimal number() {
        return field.numberOr(BigDecimal.ZERO);
    }

    @Nullable
    public BigDecimal numberIfAny() {
        return field.number().orElse(null);
    }

    public Percentage percentage() {
        return field.percentage();
    }

    public Optional<Percentage> percentageIfAny() {
        return field.number().map(Percentage::new);
    }
}
