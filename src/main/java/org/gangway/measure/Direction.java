package org.gangway.measure;

import java.math.BigDecimal;

/** Which of two figures is the better one. */
public enum Direction {
    HIGHER,
    LOWER;

    /** Turns a comparison of two figures into one of their merit: positive when the first is the better. */
    public int merit(int comparison) {
        return this == HIGHER ? comparison : -comparison;
    }

    /** How much worse the value is than the bound; negative when it is better. */
    public BigDecimal shortfall(BigDecimal value, BigDecimal bound) {
        return this == HIGHER ? bound.subtract(value) : value.subtract(bound);
    }

    public boolean isWorse(BigDecimal value, BigDecimal bound) {
        return shortfall(value, bound).signum() > 0;
    }
}
