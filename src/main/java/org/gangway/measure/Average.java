package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.shared.RuleViolation;

/** The exact mean of values. */
public final class Average {

    private Average() {}

    public static Fraction of(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new RuleViolation("measure.average-without-values");
        }
        return Fraction.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
    }
}
