package org.gangway.performance.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/**
 * What relief leaves out of a figure: units that failed, or a measured amount, for which the vendor is not to blame.
 *
 * @param numerator taken off the numerator; zero where only misses of a good share are relieved
 * @param denominator taken off the denominator; zero for a metric that only counts
 */
public record ExcludedQuantity(BigDecimal numerator, BigDecimal denominator) {

    public ExcludedQuantity {
        if (numerator.signum() < 0 || denominator.signum() < 0 || numerator.signum() + denominator.signum() == 0) {
            throw new RuleViolation(
                    "performance.nothing-excluded", Map.of("numerator", numerator, "denominator", denominator));
        }
    }
}
