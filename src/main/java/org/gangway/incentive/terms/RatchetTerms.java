package org.gangway.incentive.terms;

import java.math.BigDecimal;
import org.gangway.json.Meaning;
import org.gangway.measure.Direction;
import org.gangway.shared.Percentage;

/**
 * How the levels of one service level follow what the vendor has shown to be possible: the expected level moves by the
 * improvement, at most by a share of what is left to the ideal, and the minimum moves in step.
 *
 * @param ideal what cannot be bettered: 100 for a share of good cases, 0 for days or failures
 * @param most at most this share of the way from the expected level to the ideal in one review
 * @param mayWorsen whether results worse than the expected level take it back; hardly ever agreed
 * @param decimals decimals of a new level; what is finer is left off, so that a level never moves too far
 */
public record RatchetTerms(
        @Meaning("As the metric has it.") Direction better,
        @Meaning("What cannot be bettered.") BigDecimal ideal,

        @Meaning("One review moves the expected level by at most this share of what is left to the ideal.")
        Percentage most,

        RatchetDriver driver,
        boolean mayWorsen,
        @Meaning("Decimals of a new level, 0 to 6.") int decimals) {

    public RatchetTerms {
        ideal = TermsDecimals.canonical(ideal);
    }
}
