package org.gangway.incentive.terms;

import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A sum of its own. */
public sealed interface LumpSum {

    record Amount(Money amount) implements LumpSum {}

    /** Of twelve times the month's fee. */
    record OfAnnualFee(Percentage percent) implements LumpSum {}
}
