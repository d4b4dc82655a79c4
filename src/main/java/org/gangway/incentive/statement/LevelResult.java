package org.gangway.incentive.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.json.Neutral;
import org.gangway.measure.Attainment;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One service level's month: the figure that was compared, the levels in force, how it came out, and earlier months.
 *
 * @param value null only when nothing was measured
 * @param incidents how many failures the result counts, for rules that charge each of them
 * @param beforeRelief null when no relief was accepted
 */
public record LevelResult(
        String serviceLevel,
        Attainment outcome,
        @Nullable BigDecimal value,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal minimum,
        List<EarlierResult> history,
        @Neutral("1") int incidents,
        @Nullable OutcomeBeforeRelief beforeRelief) {

    /** No month has more failures than this; what does is mistyped. */
    public static final int MOST_INCIDENTS = 1_000_000;

    /** The rule that a number of failures breaks which cannot be. */
    public static final String COUNT_RULE = "incentive.count-out-of-range";

    public LevelResult {
        history = List.copyOf(history);
        if (outcome.isMeasured() && (value == null || expected == null)) {
            throw new RuleViolation("incentive.value-missing", Map.of("service", serviceLevel));
        }
        if (!isCount(incidents)) {
            throw new RuleViolation(COUNT_RULE, countFacts(incidents));
        }
        requireOnceEach(serviceLevel, history);
    }

    /** A result that counts as one failure when it is a miss. */
    public LevelResult(
            String serviceLevel,
            Attainment outcome,
            @Nullable BigDecimal value,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal minimum,
            List<EarlierResult> history) {
        this(serviceLevel, outcome, value, expected, minimum, history, 1, null);
    }

    public LevelResult withHistory(List<EarlierResult> months) {
        return new LevelResult(serviceLevel, outcome, value, expected, minimum, months, incidents, beforeRelief);
    }

    public LevelResult withIncidents(int failures) {
        return new LevelResult(serviceLevel, outcome, value, expected, minimum, history, failures, beforeRelief);
    }

    public LevelResult withBeforeRelief(OutcomeBeforeRelief before) {
        return new LevelResult(serviceLevel, outcome, value, expected, minimum, history, incidents, before);
    }

    public static boolean isCount(int failures) {
        return failures >= 0 && failures <= MOST_INCIDENTS;
    }

    /** What to say of a number of failures that cannot be. */
    public static Map<String, Object> countFacts(Number failures) {
        return Map.of("count", failures, "most", MOST_INCIDENTS);
    }

    static LevelResult withoutFigures(String serviceLevel) {
        return new LevelResult(serviceLevel, Attainment.NO_FIGURES, null, null, null, List.of());
    }

    /** As it was before relief; empty when there was none. */
    public Optional<LevelResult> unrelieved() {
        var before = beforeRelief;
        return before == null
                ? Optional.empty()
                : Optional.of(new LevelResult(
                        serviceLevel, before.outcome(), before.value(), expected, minimum, history, incidents, null));
    }

    private static void requireOnceEach(String serviceLevel, List<EarlierResult> history) {
        var seen = new LinkedHashSet<YearMonth>();
        for (var past : history) {
            if (!seen.add(past.month())) {
                throw new RuleViolation(
                        "incentive.history-month-twice", Map.of("service", serviceLevel, "month", past.month()));
            }
        }
    }
}
