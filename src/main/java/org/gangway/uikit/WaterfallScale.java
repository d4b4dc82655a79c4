package org.gangway.uikit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * From amounts to shares of the room there is.
 *
 * <p>Where all the way lies far above zero, the ground is lifted, or the steps would be too small to see.
 *
 * @param low the amount at the ground
 */
record WaterfallScale(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal BELOW = new BigDecimal("0.6");
    private static final int SHARE_DIGITS = 6;

    static WaterfallScale of(List<WaterfallStep> steps) {
        var high = steps.stream().map(WaterfallStep::high).reduce(BigDecimal.ZERO, BigDecimal::max);
        var least = steps.stream().map(WaterfallStep::to).reduce(high, BigDecimal::min);
        if (least.signum() <= 0) {
            return new WaterfallScale(least, high.max(least.add(BigDecimal.ONE)));
        }
        var way = high.subtract(least);
        if (way.signum() == 0 || least.compareTo(high.multiply(HALF)) < 0) {
            return new WaterfallScale(BigDecimal.ZERO, high);
        }
        return new WaterfallScale(lifted(least, way), high);
    }

    /** A round amount below the lowest one. */
    private static BigDecimal lifted(BigDecimal least, BigDecimal way) {
        var wanted = least.subtract(way.multiply(BELOW)).max(BigDecimal.ZERO);
        var place = new BigDecimal(
                BigDecimal.ONE.movePointRight(way.precision() - way.scale() - 1).toPlainString());
        var round = wanted.divide(place, 0, RoundingMode.DOWN).multiply(place);
        return round.round(MathContext.UNLIMITED);
    }

    boolean isBroken() {
        return low.signum() > 0;
    }

    /** 0 at the ground, 1 at the highest amount. */
    BigDecimal share(BigDecimal amount) {
        return amount.max(low).subtract(low).divide(high.subtract(low), SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    /** How many of {@code room} units of the picture lie between the ground and the amount. */
    BigDecimal units(BigDecimal amount, int room) {
        return share(amount).multiply(BigDecimal.valueOf(room)).setScale(1, RoundingMode.HALF_UP);
    }
}
