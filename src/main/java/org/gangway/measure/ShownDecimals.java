package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How a value is written for people: with few decimals, and with as many more as it takes that it stands on the same
 * side of each mark as the value itself. What misses a level never looks equal to it.
 */
public final class ShownDecimals {

    private static final int MOST = 20;

    private ShownDecimals() {}

    /**
     * The value with as few decimals as keep it apart from the marks.
     *
     * @param decimals how many to write where no mark is near
     */
    public static BigDecimal of(BigDecimal value, int decimals, RoundingMode mode, Collection<BigDecimal> marks) {
        return value.scale() <= decimals
                ? value.setScale(decimals)
                : of(ExactFraction.of(value), decimals, mode, marks);
    }

    static BigDecimal of(ExactFraction value, int decimals, RoundingMode mode, Collection<BigDecimal> marks) {
        for (int scale = decimals; scale < MOST; scale++) {
            var rounded = value.rounded(scale, mode);
            if (isOnSameSides(rounded, value, marks)) {
                return rounded;
            }
        }
        return value.rounded(MOST, mode);
    }

    /** Whether writing it so hides nothing that a comparison with the marks says. */
    public static boolean isOnSameSides(BigDecimal shown, BigDecimal value, Collection<BigDecimal> marks) {
        return isOnSameSides(shown, ExactFraction.of(value), marks);
    }

    private static boolean isOnSameSides(BigDecimal shown, ExactFraction value, Collection<BigDecimal> marks) {
        return marks.stream()
                .allMatch(mark -> Integer.signum(shown.compareTo(mark))
                        == Integer.signum(value.compareTo(ExactFraction.of(mark))));
    }
}
