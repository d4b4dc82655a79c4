package org.gangway.incentive.terms;

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
    @Meaning("After so many good months within so many evaluated ones.")
    record AfterGoodMonths(
            CountedMisses zone,
            int goodMonths,
            int within,
            boolean inARow,
            @Nullable BigDecimal threshold,
            @Neutral boolean noCriticalFailure)
            implements EarnBackRule {

        public AfterGoodMonths {
            threshold = TermsDecimals.canonicalIfAny(threshold);
        }

        public AfterGoodMonths(CountedMisses zone, int goodMonths, int within, boolean inARow) {
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
            CountedMisses zone,
            int months,
            @Nullable BigDecimal threshold,
            @Neutral boolean noCriticalFailure) implements EarnBackRule {

        public OnAverage {
            threshold = TermsDecimals.canonicalIfAny(threshold);
        }
    }

    /** Each of the following months has to reach the expected level. */
    static EarnBackRule afterNext(int months) {
        return new AfterGoodMonths(CountedMisses.ABOVE_MINIMUM, months, months, true);
    }
}
