package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Text;
import org.gangway.uikit.RequiredFields;

/** One of a few values. */
final class ChoiceEntry<T> implements Entry {

    private final Select<T> field = new Select<>();

    ChoiceEntry(Text label, List<T> items, Function<T, Text> words, T before) {
        field.setLabel(say(label));
        field.setItems(items);
        field.setItemLabelGenerator(one -> say(words.apply(one)));
        field.setValue(before);
    }

    static <E extends Enum<E>> ChoiceEntry<E> of(Text label, E before) {
        return new ChoiceEntry<>(
                label, List.of(before.getDeclaringClass().getEnumConstants()), Text::of, before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        return RequiredFields.check(field);
    }

    T choice() {
        return field.getValue();
    }
}
