package org.gangway.incentive.terms;

import java.math.RoundingMode;

/** How and when amounts of money are rounded to the minor units of the currency. */
public record AmountRounding(RoundingMode mode, RoundingMoment moment) {

    public static final AmountRounding HALF_UP_EACH_LINE =
            new AmountRounding(RoundingMode.HALF_UP, RoundingMoment.EACH_LINE);
}
