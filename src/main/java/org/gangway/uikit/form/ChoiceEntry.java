package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Text;
import org.gangway.uikit.RequiredFields;

/** One of a few values. */
public final class ChoiceEntry<T> implements FormEntry {

    private final Select<T> field = new Select<>();

    public ChoiceEntry(Text label, List<T> items, Function<T, Text> words, T before) {
        field.setLabel(say(label));
        field.setItems(items);
        field.setItemLabelGenerator(one -> say(words.apply(one)));
        field.setValue(before);
    }

    public static <E extends Enum<E>> ChoiceEntry<E> of(Text label, E before) {
        return new ChoiceEntry<>(label, List.of(before.getDeclaringClass().getEnumConstants()), Text::of, before);
    }

    /** Every way of rounding; to refuse to round is none. */
    public static ChoiceEntry<RoundingMode> rounding(Text label, RoundingMode before) {
        var modes = Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .toList();
        return new ChoiceEntry<>(label, modes, Text::of, before);
    }

    public void onChange(SerializableRunnable changed) {
        field.addValueChangeListener(_ -> changed.run());
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        // an empty word can be a choice, too: no category
        return field.getOptionalValue().isPresent() || RequiredFields.check(field);
    }

    public T choice() {
        return field.getValue();
    }
}
