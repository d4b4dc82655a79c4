package org.gangway.incentive.terms;

import java.util.List;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;

/** Which credits are given when several service levels fail from one cause. */
public sealed interface CommonCauseRule {

    @Meaning("The credits of all of them.")
    record AllCredits() implements CommonCauseRule {}

    /**
     * One of them: the one the customer chose, or the highest until something is chosen.
     *
     * @param always service levels whose credits are given in any case
     */
    @Meaning("One of them, besides those that are always given.")
    record OneCredit(@Neutral List<String> always) implements CommonCauseRule {

        public OneCredit {
            always = List.copyOf(always);
        }
    }
}
