package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure is rounded before it is looked up in bands; bands printed with one decimal leave gaps without it. */
public record ValueRounding(int scale, RoundingMode mode) {

    public BigDecimal round(BigDecimal value) {
        return value.setScale(scale, mode);
    }
}
