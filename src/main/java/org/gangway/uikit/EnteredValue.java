package org.gangway.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.provider.HasListDataView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of a field as words that can be kept, and back. */
final class EnteredValue {

    private static final String BETWEEN = "\n";

    private EnteredValue() {}

    /** Empty where nothing is entered, or it is secret. */
    static String words(HasValue<?, ?> field) {
        if (field instanceof PasswordField || field.isEmpty()) {
            return "";
        }
        return field.getValue() instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
                : String.valueOf(field.getValue());
    }

    /** Enters those words, as far as they are a value of the field today. */
    static void enter(HasValue<?, ?> field, String words) {
        if (!field.isReadOnly() && !(field instanceof PasswordField)) {
            value(field, words).ifPresent(value -> set(field, value));
        }
    }

    private static Optional<?> value(HasValue<?, ?> field, String words) {
        return switch (field) {
            case Checkbox _ -> Optional.of(Boolean.valueOf(words));
            case IntegerField _ -> Optional.of(Integer.valueOf(words));
            case DatePicker _ -> Optional.of(LocalDate.parse(words));
            case TimeOfDayField _ -> Optional.of(LocalTime.parse(words));
            case HasListDataView<?, ?> _
            when field.getEmptyValue() instanceof Collection<?> -> several(items(field), words);
            case HasListDataView<?, ?> _ -> one(items(field), words);
            default -> field.getEmptyValue() instanceof String ? Optional.of(words) : Optional.empty();
        };
    }

    private static List<?> items(HasValue<?, ?> field) {
        return ((HasListDataView<?, ?>) field).getListDataView().getItems().toList();
    }

    private static Optional<?> one(List<?> items, String words) {
        return items.stream().filter(item -> words.equals(String.valueOf(item))).findFirst();
    }

    private static Optional<?> several(List<?> items, String words) {
        var chosen = Stream.of(words.split(BETWEEN))
                .flatMap(word -> one(items, word).stream())
                .collect(Collectors.toCollection(LinkedHashSet<Object>::new));
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    @SuppressWarnings("unchecked") // the value was made for this field
    private static void set(HasValue<?, ?> field, Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }
}
