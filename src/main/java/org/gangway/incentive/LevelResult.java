package org.gangway.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One service level's month: the figure that was compared, the levels in force, how it came out, and earlier months.
 *
 * @param value null only when nothing was measured
 */
public record LevelResult(
        String serviceLevel,
        LevelOutcome outcome,
        @Nullable BigDecimal value,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal minimum,
        List<PastResult> history) {

    public LevelResult {
        history = List.copyOf(history);
        if (outcome.isMeasured() && (value == null || expected == null)) {
            throw new RuleViolation("incentive.value-missing", Map.of("service", serviceLevel));
        }
        requireOnceEach(serviceLevel, history);
    }

    static LevelResult withoutFigures(String serviceLevel) {
        return new LevelResult(serviceLevel, LevelOutcome.NO_FIGURES, null, null, null, List.of());
    }

    Optional<PastResult> past(YearMonth month) {
        return history.stream().filter(past -> past.month().equals(month)).findFirst();
    }

    private static void requireOnceEach(String serviceLevel, List<PastResult> history) {
        var seen = new HashSet<YearMonth>();
        for (var past : history) {
            if (!seen.add(past.month())) {
                throw new RuleViolation(
                        "incentive.history-month-twice", Map.of("service", serviceLevel, "month", past.month()));
            }
        }
    }
}
