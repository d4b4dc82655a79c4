package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as the schedule keeps them. */
public final class TermsDecimals {

    /** Long enough that rounding a kept quotient to minor units gives what rounding the exact one would. */
    private static final int KEPT = 20;

    private TermsDecimals() {}

    /** Equal numbers look equal: no trailing zeros, no exponent. */
    public static BigDecimal canonical(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal canonicalIfAny(@Nullable BigDecimal number) {
        return number == null ? null : canonical(number);
    }

    /** As {@link #divide}, and never less exact than the dividend, so that what was only multiplied comes back. */
    public static BigDecimal divideKeeping(BigDecimal dividend, BigDecimal divisor) {
        var scale = dividend.scale() > KEPT ? dividend.scale() : KEPT;
        return canonical(dividend.divide(divisor, scale, RoundingMode.HALF_EVEN));
    }

    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return canonical(dividend.divide(divisor, KEPT, RoundingMode.HALF_EVEN));
    }
}
