package org.gangway.incentive.byhand;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gangway.incentive.*;
import org.gangway.json.FieldFault;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object; what cannot be read is noted and replaced, so that all faults are found at once. */
public record Fields(String path, Map<?, ?> map, List<FieldFault> faults, Set<String> known) {

    /** Stands where a currency cannot be read: the code ISO 4217 keeps for "no currency". */
    static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private static final YearMonth SOME_MONTH = YearMonth.of(1970, 1);

    public static Fields root(Map<?, ?> map) {
        return new Fields("", map, new ArrayList<>(), new LinkedHashSet<>());
    }

    public boolean has(String field) {
        return map.get(field) != null;
    }

    /** Whether it is a text, which may be empty; one that is no text is a fault already when it is read. */
    public boolean hasText(String field) {
        return map.get(field) instanceof String;
    }

    public String text(String field) {
        return read(field, "", value -> value instanceof String text ? text : null);
    }

    public List<String> texts(String field) {
        var texts = read(field, List.of(), value -> value instanceof List<?> list ? list : null);
        var read = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) instanceof String text) {
                read.add(text);
            } else {
                unreadable(field + "[" + i + "]", String.valueOf(texts.get(i)));
            }
        }
        return read;
    }

    public BigDecimal number(String field) {
        return read(field, BigDecimal.ZERO, Parsed::decimal);
    }

    public @Nullable BigDecimal numberIfAny(String field) {
        return has(field) ? number(field) : null;
    }

    public Percentage percentage(String field) {
        return new Percentage(number(field));
    }

    public int whole(String field) {
        return read(field, 0, value -> value instanceof Integer whole ? whole : null);
    }

    public boolean yes(String field) {
        return read(field, Boolean.FALSE, value -> value instanceof Boolean yes ? yes : null);
    }

    /** False where the field is absent. */
    public boolean yesIfAny(String field) {
        return has(field) && yes(field);
    }

    public LocalDate day(String field) {
        var day = read(field, LocalDate.EPOCH, value -> Parsed.date(value, LocalDate::parse));
        return known(field, day, Years.contain(day), LocalDate.EPOCH);
    }

    public YearMonth month(String field) {
        var month = read(field, SOME_MONTH, value -> Parsed.date(value, YearMonth::parse));
        return known(field, month, Years.contain(month), SOME_MONTH);
    }

    public Instant instant(String field) {
        var instant = read(field, Instant.EPOCH, value -> Parsed.date(value, Instant::parse));
        return known(field, instant, Years.contain(instant), Instant.EPOCH);
    }

    private <T> T known(String field, T date, boolean isKnown, T instead) {
        if (!isKnown) {
            refuse(field, Years.RULE, Years.facts(date));
        }
        return isKnown ? date : instead;
    }

    public Currency currency(String field) {
        return read(field, NO_CURRENCY, value -> value instanceof String code ? Parsed.currency(code) : null);
    }

    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        return read(field, type.getEnumConstants()[0], value -> Parsed.constant(value, type));
    }

    /** The neutral constant where the field is absent. */
    public <E extends Enum<E>> E constant(String field, Class<E> type, E neutral) {
        return has(field) ? constant(field, type) : neutral;
    }

    public Money money(String field) {
        var fields = child(field);
        var money = fields.amount();
        fields.done();
        return money;
    }

    public @Nullable Money moneyIfAny(String field) {
        return has(field) ? money(field) : null;
    }

    private Money amount() {
        var amount = number("amount");
        var currency = currency("currency");
        try {
            return new Money(amount, currency);
        } catch (RuleViolation tooFine) {
            unreadable("amount", amount);
            return Money.zero(currency);
        }
    }

    public Fields child(String field) {
        return at(pathOf(field), read(field, Map.of(), value -> value instanceof Map<?, ?> child ? child : null));
    }

    /** Reads each element of a list of objects. */
    public <T> List<T> each(String field, Function<Fields, T> reader) {
        var elements = read(field, List.of(), value -> value instanceof List<?> list ? list : null);
        var read = new ArrayList<T>();
        for (int i = 0; i < elements.size(); i++) {
            var at = pathOf(field) + "[" + i + "]";
            if (elements.get(i) instanceof Map<?, ?> element) {
                read.add(reader.apply(at(at, element)));
            } else {
                faults.add(new FieldFault(at, "json.field-unreadable", Facts.of("value", elements.get(i) + "")));
            }
        }
        return read;
    }

    /** As {@link #each}; no elements where the field is absent. */
    public <T> List<T> eachIfAny(String field, Function<Fields, T> reader) {
        return has(field) ? each(field, reader) : List.of();
    }

    /** Called when everything is read: what is left has no meaning and must not be signed. */
    public void done() {
        for (var key : map.keySet()) {
            if (!known.contains(key)) {
                faults.add(new FieldFault(pathOf(key + ""), "json.field-unknown", Facts.of("field", key + "")));
            }
        }
    }

    /** What a rule of the domain refuses is a fault of the field, too. */
    public <T> T allowed(String field, T instead, Supplier<T> made) {
        try {
            return made.get();
        } catch (RuleViolation refused) {
            refuse(field, refused.rule(), refused.facts());
            return instead;
        }
    }

    public void refuse(String field, String rule, Map<String, ?> facts) {
        faults.add(new FieldFault(pathOf(field), rule, new LinkedHashMap<>(facts)));
    }

    public void unknownKind(String kind) {
        known.addAll(map.keySet().stream().map(Object::toString).toList());
        if (map.get("kind") instanceof String) {
            faults.add(new FieldFault(pathOf("kind"), "json.kind-unknown", Facts.of("kind", kind)));
        }
    }

    private <T> T read(String field, T instead, Function<Object, @Nullable T> reader) {
        known.add(field);
        var value = map.get(field);
        if (value == null) {
            faults.add(new FieldFault(pathOf(field), "json.field-missing", Facts.of("field", field)));
            return instead;
        }
        var read = Optional.ofNullable(reader.apply(value));
        if (read.isEmpty()) {
            unreadable(field, value);
        }
        return read.orElse(instead);
    }

    private void unreadable(String field, Object value) {
        faults.add(new FieldFault(pathOf(field), "json.field-unreadable", Facts.of("value", value.toString())));
    }

    private Fields at(String where, Map<?, ?> child) {
        return new Fields(where, child, faults, new LinkedHashSet<>());
    }

    private String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
