package org.gangway.uikit.form;

import java.util.List;
import java.util.function.Function;
import org.gangway.language.Text;

/**
 * One form that a rule can have.
 *
 * @param usual what the fields begin with when the kind is chosen anew
 */
public record FormVariant<T>(Text name, Class<? extends T> type, T usual, Function<T, ValueEntry<T>> form) {

    @SuppressWarnings("unchecked") // the class of a K is a class of Ks
    public static <T, K extends T> FormVariant<T> of(Text name, K usual, Function<K, ValueEntry<T>> form) {
        var type = (Class<K>) usual.getClass();
        return new FormVariant<>(name, type, usual, value -> form.apply(type.cast(value)));
    }

    /** A kind without fields. */
    public static <T> FormVariant<T> plain(Text name, T only) {
        return of(name, only, FieldGroup::of);
    }

    /** The kind of that value; the first one where there is none. */
    public static <T> FormVariant<T> of(List<FormVariant<T>> kinds, T value) {
        return kinds.stream()
                .filter(kind -> kind.type().isInstance(value))
                .findFirst()
                .orElseGet(kinds::getFirst);
    }
}
