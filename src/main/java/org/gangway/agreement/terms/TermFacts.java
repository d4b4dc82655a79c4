package org.gangway.agreement.terms;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangway.shared.Identifier;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What is promised in a term as facts for the log: each component of its records under its name, what is absent left
 * out. Keys and kinds of rules are kept for programs only.
 */
public final class TermFacts {

    /** Components that hold a key of the terms. */
    private static final Set<String> KEYS = Set.of("id", "key", "category", "serviceLevel");

    private TermFacts() {}

    public static Map<String, Object> of(TermValue term) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("term", term.kind());
        facts.putAll(of((Record) (term instanceof IncentiveTerms(var incentiveSchedule) ? incentiveSchedule : term)));
        return facts;
    }

    private static Map<String, Object> of(Record record) {
        var facts = new LinkedHashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            var fact = fact(component, value(component, record));
            if (fact != null) {
                facts.put(component.getName(), fact);
            }
        }
        return facts;
    }

    private static @Nullable Object fact(RecordComponent component, @Nullable Object value) {
        return value instanceof String key && KEYS.contains(component.getName()) ? new Identifier(key) : fact(value);
    }

    private static @Nullable Object fact(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String words when words.isEmpty() -> null;
            case Collection<?> items when items.isEmpty() -> null;
            case Collection<?> items ->
                items.stream().map(TermFacts::fact).filter(Objects::nonNull).toList();
            case Money money -> money;
            case Percentage percentage -> percentage;
            case Record part -> group(part);
            default -> value;
        };
    }

    private static Map<String, Object> group(Record part) {
        var facts = of(part);
        for (var type : part.getClass().getInterfaces()) {
            if (type.isSealed()) {
                facts.put("rule", new Identifier(part.getClass().getSimpleName()));
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
