package org.gangway.annual;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * How much of a cap over several months is used up.
 *
 * @param kind which cap
 * @param first first month that counts
 * @param last last settled month
 * @param most what credits may amount to
 * @param used what credits of service levels amount to in the end: settled, waived, and by corrected figures
 */
public record CapUse(CapKind kind, YearMonth first, YearMonth last, Money most, Money used) {

    /** Which months a cap looks at. */
    public enum CapKind {
        ROLLING,
        CONTRACT_YEAR
    }

    /** Never below zero. */
    public Money left() {
        var left = most.minus(used);
        return left.isNegative() ? Money.zero(most.currency()) : left;
    }
}
