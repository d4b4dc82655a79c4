package org.gangway.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The forms of all types that a codec meets, each made once. */
final class FormBook {

    private final Map<Type, JsonForm<?>> forms = new LinkedHashMap<>();

    FormBook(DecimalDigits decimalDigits, Map<Class<?>, JsonForm<?>> given) {
        forms.put(String.class, Scalars.TEXT);
        forms.put(int.class, Scalars.WHOLE);
        forms.put(Integer.class, Scalars.WHOLE);
        forms.put(boolean.class, Scalars.YES_OR_NO);
        forms.put(BigDecimal.class, decimalDigits);
        forms.put(Percentage.class, Scalars.percentage(decimalDigits));
        forms.put(Money.class, Scalars.money(decimalDigits));
        forms.put(Currency.class, Scalars.CURRENCY);
        forms.put(LocalDate.class, Scalars.DAY);
        forms.put(YearMonth.class, Scalars.MONTH);
        forms.put(Instant.class, Scalars.MOMENT);
        forms.putAll(given);
    }

    @SuppressWarnings("unchecked") // forms are kept by the type they are of
    <T> JsonForm<T> of(Type type) {
        var known = forms.get(type);
        return (JsonForm<T>) (known == null ? made(type) : known);
    }

    private JsonForm<?> made(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm<>(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return Scalars.OBJECT;
        }
        if (!(type instanceof Class<?> named)) {
            throw new IllegalArgumentException("no form of " + type);
        }
        if (named.isEnum()) {
            return kept(type, constants(named));
        }
        if (named.isRecord()) {
            return record(named);
        }
        if (named.isSealed()) {
            return sealed(named);
        }
        throw new IllegalArgumentException("no form of " + type);
    }

    private <F extends JsonForm<?>> F kept(Type type, F form) {
        forms.put(type, form);
        return form;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // it is an enum
    private static JsonForm<?> constants(Class<?> type) {
        return new EnumForm(type);
    }

    private <T> RecordForm<T> record(Class<T> type) {
        var declared = new RecordMembers(type, this);
        var form = kept(type, new RecordForm<>(type, declared.constructor()));
        form.have(declared.members());
        return form;
    }

    private <T> SealedForm<T> sealed(Class<T> type) {
        var form = kept(type, new SealedForm<>(type));
        addKinds(form, type);
        return form;
    }

    @SuppressWarnings("unchecked") // what is permitted is of the sealed type
    private <T> void addKinds(SealedForm<T> form, Class<?> type) {
        for (var permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                addKinds(form, permitted);
            } else if (!permitted.isAnnotationPresent(Unwritten.class)) {
                form.have(RecordMembers.kind(permitted), permitted, (RecordForm<T>) (JsonForm<?>) of(permitted));
            }
        }
    }
}
