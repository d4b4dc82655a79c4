package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as the schedule keeps them. */
final class Decimals {

    /** Long enough that rounding a kept quotient to minor units gives what rounding the exact one would. */
    private static final int KEPT = 20;

    private Decimals() {}

    /** Equal numbers look equal: no trailing zeros, no exponent. */
    static BigDecimal canonical(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return canonical(dividend.divide(divisor, KEPT, RoundingMode.HALF_EVEN));
    }
}
