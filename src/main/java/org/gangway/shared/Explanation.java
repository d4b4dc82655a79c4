package org.gangway.shared;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, with the steps it rests on.
 *
 * <p>Language-free: {@code rule} is the last part of the message key {@code explain.<rule>}, {@code facts} are its
 * named arguments. A fact is a {@link BigDecimal}, {@link Integer}, {@link String}, {@link java.time.LocalDate},
 * {@link java.time.YearMonth}, {@link Money}, {@link Percentage} or an enum; nothing else, so that every step can be
 * stored as JSON and replayed.
 *
 * @param unrounded the exact (or longest kept) value, null where the step only states a fact
 * @param result the value after the rule's rounding, null where the step only states a fact
 */
public record Explanation(
        String rule,
        Map<String, Object> facts,
        @Nullable BigDecimal unrounded,
        @Nullable BigDecimal result,
        List<Explanation> because) {

    public Explanation {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        because = List.copyOf(because);
    }

    public static Explanation fact(String rule, Map<String, Object> facts) {
        return new Explanation(rule, facts, null, null, List.of());
    }

    public static Explanation step(
            String rule, Map<String, Object> facts, BigDecimal unrounded, BigDecimal result, Explanation... because) {
        return new Explanation(rule, facts, unrounded, result, List.of(because));
    }

    /** As JSON: rule, facts with their kinds, values, and the steps it rests on; in no language. */
    public Map<String, Object> toMap() {
        return ExplanationJson.write(this);
    }

    /** @param constants the enums that facts may be of */
    public static Explanation read(JsonNode node, java.util.Collection<Class<? extends Enum<?>>> constants) {
        return ExplanationJson.read(node, constants);
    }
}
