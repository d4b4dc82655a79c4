package org.gangway.incentive;

import java.math.RoundingMode;

/** How and when amounts are rounded to the minor units of the currency. */
public record Rounding(RoundingMode mode, RoundingMoment moment) {

    public static final Rounding HALF_UP_EACH_LINE = new Rounding(RoundingMode.HALF_UP, RoundingMoment.EACH_LINE);
}
