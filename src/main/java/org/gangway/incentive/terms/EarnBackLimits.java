package org.gangway.incentive.terms;

import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all earn-backs together.
 *
 * @param mostPerYear how many credits a contract year gives back at most; 0 for no limit
 * @param mostAmountPerYear how much a contract year gives back at most; null for no limit
 */
public record EarnBackLimits(
        @Neutral int mostPerYear,
        @Nullable Money mostAmountPerYear,
        @Neutral("LAPSE") AtTermEnd atTermEnd) {

    public static final EarnBackLimits NONE = new EarnBackLimits(0, null, AtTermEnd.LAPSE);
}
