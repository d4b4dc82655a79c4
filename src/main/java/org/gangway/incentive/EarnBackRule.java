package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.jspecify.annotations.Nullable;

/** Whether and when good months give a credit back. */
@Meaning("How a credit is given back.")
public sealed interface EarnBackRule {

    @Meaning("Never.")
    record NoEarnBack() implements EarnBackRule {}

    /**
     * The credit of a miss in the zone is given back once {@code goodMonths} of the {@code within} months that follow
     * reach the expected level, in a row if so agreed.
     *
     * @param threshold what a good month has to reach instead of the expected level; null for the expected level
     * @param noCriticalFailure whether a month below the minimum within the window forfeits the earn-back
     */
    @Meaning("After so many good months within so many judged ones.")
    record AfterGoodMonths(
            MissZone zone,
            int goodMonths,
            int within,
            boolean inARow,
            @Nullable BigDecimal threshold,
            @Neutral boolean noCriticalFailure)
            implements EarnBackRule {

        public AfterGoodMonths {
            threshold = Decimals.canonicalIfAny(threshold);
        }

        public AfterGoodMonths(MissZone zone, int goodMonths, int within, boolean inARow) {
            this(zone, goodMonths, within, inARow, null, false);
        }
    }

    /**
     * The credit of a miss in the zone is given back when the {@code months} months that follow reach the expected level
     * on average.
     *
     * @param threshold as for {@link AfterGoodMonths}
     * @param noCriticalFailure as for {@link AfterGoodMonths}
     */
    @Meaning("When the months after it are good enough on average.")
    record OnAverage(
            MissZone zone,
            int months,
            @Nullable BigDecimal threshold,
            @Neutral boolean noCriticalFailure) implements EarnBackRule {

        public OnAverage {
            threshold = Decimals.canonicalIfAny(threshold);
        }
    }

    /** Each of the following months has to reach the expected level. */
    static EarnBackRule afterNext(int months) {
        return new AfterGoodMonths(MissZone.ABOVE_MINIMUM, months, months, true);
    }
}
