package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.incentive.terms.TermsDecimals;

/**
 * Two values of an index, the change between which moves a fee.
 *
 * @param from the first month with the moved fee
 */
public record IndexComparison(
        YearMonth from, YearMonth before, BigDecimal valueBefore, YearMonth reference, BigDecimal value) {

    /** Equal values look equal, also once they were kept. */
    public IndexComparison {
        valueBefore = TermsDecimals.canonical(valueBefore);
        value = TermsDecimals.canonical(value);
    }
}
