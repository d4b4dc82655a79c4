package org.gangway.incentive.terms;

import java.util.List;
import org.gangway.json.Neutral;

/** Which credits are given when several service levels fail from one cause. */
public sealed interface CommonCauseRule {

    record AllCredits() implements CommonCauseRule {}

    /**
     * One of them: the one the customer chose, or the highest until something is chosen.
     *
     * @param always service levels whose credits are given in any case
     */
    record OneCredit(@Neutral List<String> always) implements CommonCauseRule {

        public OneCredit {
            always = List.copyOf(always);
        }
    }
}
