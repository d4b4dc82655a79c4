package org.gangway.shared;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, with the steps it is based on.
 *
 * <p>Language-free: {@code rule} is the last part of the message key {@code explain.<rule>}, {@code facts} are its
 * named arguments. A fact is of a kind that {@link FactJson} knows, so that every step can be stored as JSON and
 * replayed; the constant of an enum is kept as {@link Constant}.
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
        var kept = new TreeMap<>(facts);
        kept.replaceAll((_, fact) -> FactJson.neutral(fact));
        facts = Collections.unmodifiableMap(kept);
        because = List.copyOf(because);
    }

    public static Explanation fact(String rule, Map<String, Object> facts) {
        return new Explanation(rule, facts, null, null, List.of());
    }

    public static Explanation step(
            String rule, Map<String, Object> facts, BigDecimal unrounded, BigDecimal result, Explanation... because) {
        return new Explanation(rule, facts, unrounded, result, List.of(because));
    }

    /** As JSON: rule, facts with their kinds, values, and the steps it is based on; in no language. */
    public Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", rule);
        map.put("facts", FactJson.write(facts));
        if (unrounded != null) {
            map.put("unrounded", unrounded.toString());
        }
        if (result != null) {
            map.put("result", result.toString());
        }
        map.put("because", because.stream().map(Explanation::toMap).toList());
        return map;
    }

    /** Reads what {@link #toMap} wrote; anything else is our own fault, and fails. */
    public static Explanation fromMap(Map<?, ?> written) {
        return new Explanation(
                (String) Objects.requireNonNull(written.get("rule")),
                FactJson.read((Map<?, ?>) Objects.requireNonNull(written.get("facts"))),
                decimal(written.get("unrounded")),
                decimal(written.get("result")),
                ((List<?>) Objects.requireNonNull(written.get("because")))
                        .stream()
                                .map(step -> fromMap((Map<?, ?>) Objects.requireNonNull(step)))
                                .toList());
    }

    private static @Nullable BigDecimal decimal(@Nullable Object written) {
        return written == null ? null : new BigDecimal((String) written);
    }
}
