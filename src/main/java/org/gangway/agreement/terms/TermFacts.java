package org.gangway.agreement.terms;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.shared.Constant;
import org.gangway.shared.Identifier;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What is promised in a term as facts for the log: each component of its records under its name, what is absent left
 * out. Of a rule the kind is kept too, and is said by the key {@code enum.<sealed type>.<kind>}; keys are for programs
 * only.
 */
public final class TermFacts {

    private static final String CATEGORY = "category";

    /** Components that hold a key of the terms. */
    private static final Set<String> KEYS = Set.of("id", "key", CATEGORY, "serviceLevel");

    /** Components that hold keys of service levels. */
    private static final Set<String> LISTS_OF_KEYS = Set.of("always");

    private final Map<String, String> levels = new LinkedHashMap<>();
    private final Map<String, String> categories = new LinkedHashMap<>();

    private TermFacts(TermValue term) {
        if (term instanceof IncentiveTerms(var schedule)) {
            schedule.serviceLevels().forEach(level -> levels.put(level.serviceLevel(), level.name()));
            schedule.further().categories().forEach(category -> categories.put(category.key(), category.name()));
        }
    }

    public static Map<String, Object> of(TermValue term) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("term", term.kind());
        facts.putAll(new TermFacts(term)
                .of((Record) (term instanceof IncentiveTerms(var incentiveSchedule) ? incentiveSchedule : term)));
        return facts;
    }

    private Map<String, Object> of(Record record) {
        var facts = new LinkedHashMap<String, Object>();
        var isNamed = Stream.of(record.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals("name"));
        for (var component : record.getClass().getRecordComponents()) {
            var fact = fact(component.getName(), value(component, record), isNamed);
            if (fact != null) {
                facts.put(component.getName(), fact);
            }
        }
        return facts;
    }

    private @Nullable Object fact(String name, @Nullable Object value, boolean isNamed) {
        if (value instanceof String key && KEYS.contains(name)) {
            return isNamed ? new Identifier(key) : named(name, key);
        }
        if (value instanceof Collection<?> keys && LISTS_OF_KEYS.contains(name) && !keys.isEmpty()) {
            return keys.stream().map(key -> named(name, key.toString())).toList();
        }
        return fact(value);
    }

    /** What people call the thing with that key. */
    private Object named(String component, String key) {
        var called = (component.equals(CATEGORY) ? categories : levels).get(key);
        return called == null ? new Identifier(key) : called;
    }

    private @Nullable Object fact(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String words when words.isEmpty() -> null;
            case Collection<?> items when items.isEmpty() -> null;
            case Collection<?> items ->
                items.stream().map(this::fact).filter(Objects::nonNull).toList();
            case ReceivablesSegment segment when segment.equals(ReceivablesSegment.ALL) -> null;
            case Money money -> money;
            case Percentage percentage -> percentage;
            case Record part -> group(part);
            default -> value;
        };
    }

    private Map<String, Object> group(Record part) {
        var facts = of(part);
        for (var type : part.getClass().getInterfaces()) {
            if (type.isSealed()) {
                facts.put(
                        "rule",
                        new Constant(type.getSimpleName(), part.getClass().getSimpleName()));
            }
        }
        return facts;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
