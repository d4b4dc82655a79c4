package org.gangway.performance.imports;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.measure.Unit;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of a figure.
 *
 * @param denominator null where the row has none
 */
record ReportedQuotient(BigDecimal numerator, @Nullable BigDecimal denominator) {

    /**
     * Of a result that a file states instead of what was counted: a percentage counts as that many of a hundred cases,
     * anything else as one case.
     *
     * @param result a number, or a {@link Percentage} where a percent sign stands with it
     */
    static ReportedQuotient ofResult(SignedServiceLevel level, Object result) {
        boolean percent = level.metric().unit() == Unit.PERCENT;
        if (result instanceof Percentage percentage) {
            if (!percent) {
                throw new RuleViolation("performance.result-has-other-unit", Map.of("level", level.name()));
            }
            return new ReportedQuotient(percentage.value(), Unit.PERCENT.factor());
        }
        var number = (BigDecimal) result;
        if (percent && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            throw new RuleViolation(
                    "performance.percent-or-share", Map.of("number", number, "percent", number.movePointRight(2)));
        }
        return new ReportedQuotient(number, level.metric().unit().factor());
    }
}
