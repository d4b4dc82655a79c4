package org.gangway.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.List;
import java.util.function.Supplier;

/** Fields side by side that make one value together. */
final class Form<T> implements ValueEntry<T> {

    private final FormLayout layout = new FormLayout();
    private final List<Entry> entries;
    private final Supplier<T> value;

    Form(Supplier<T> value, Entry... entries) {
        this.value = value;
        this.entries = List.of(entries);
        for (var entry : entries) {
            layout.add(entry.component());
            if (entry instanceof ValueEntry<?> || entry instanceof Rows<?>) {
                layout.setColspan(entry.component(), 2);
            }
        }
    }

    /** A kind of rule that needs no numbers. */
    static <T> Form<T> of(T value) {
        return new Form<>(() -> value);
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
                .map(Entry::isSound)
                .reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void clear() {
        entries.forEach(Entry::clear);
    }

    @Override
    public T value() {
        return value.get();
    }
}
