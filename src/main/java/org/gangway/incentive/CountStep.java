package org.gangway.incentive;

import java.math.BigDecimal;

/** More than {@code moreThan} failures in a month multiply by {@code factor}. */
public record CountStep(int moreThan, BigDecimal factor) {

    public CountStep {
        factor = Decimals.canonical(factor);
    }
}
