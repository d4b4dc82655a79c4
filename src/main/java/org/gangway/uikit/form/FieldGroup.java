package org.gangway.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.List;
import java.util.function.Supplier;

/** Fields side by side that make one value together. */
public final class FieldGroup<T> implements ValueEntry<T> {

    private final FormLayout layout = new FormLayout();
    private final List<FormEntry> entries;
    private final Supplier<T> value;

    public FieldGroup(Supplier<T> value, FormEntry... entries) {
        this.value = value;
        this.entries = List.of(entries);
        for (var entry : entries) {
            layout.add(entry.component());
            if (entry instanceof ValueEntry<?> || entry instanceof EntryRows<?>) {
                layout.setColspan(entry.component(), 2);
            }
        }
    }

    /** A kind of rule that needs no numbers. */
    public static <T> FieldGroup<T> of(T value) {
        return new FieldGroup<>(() -> value);
    }

    @Override
    public Component component() {
        return layout;
    }

    @Override
    public boolean isSound() {
        // what is hidden is not asked
        return entries.stream()
                .filter(entry -> entry.component().isVisible())
                .map(FormEntry::isSound)
                .reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void clear() {
        entries.forEach(FormEntry::clear);
    }

    @Override
    public T value() {
        return value.get();
    }
}
