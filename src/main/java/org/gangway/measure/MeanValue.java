package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.shared.RuleViolation;

/** The exact mean of values. */
public final class MeanValue {

    private MeanValue() {}

    public static ExactFraction of(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new RuleViolation("measure.average-without-values");
        }
        return ExactFraction.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
    }
}
