package org.gangway.incentive;

import java.math.BigDecimal;

/** Whether a higher or a lower figure is the better one. */
public enum BetterWhen {
    HIGHER,
    LOWER;

    /** How much worse the value is than the bound; negative when it is better. */
    BigDecimal shortfall(BigDecimal value, BigDecimal bound) {
        return this == HIGHER ? bound.subtract(value) : value.subtract(bound);
    }

    boolean isWorse(BigDecimal value, BigDecimal bound) {
        return shortfall(value, bound).signum() > 0;
    }
}
