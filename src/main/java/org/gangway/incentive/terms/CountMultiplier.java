package org.gangway.incentive.terms;

import java.math.BigDecimal;

/** More than {@code moreThan} failures in a month multiply by {@code factor}. */
public record CountMultiplier(int moreThan, BigDecimal factor) {

    public CountMultiplier {
        factor = TermsDecimals.canonical(factor);
    }
}
