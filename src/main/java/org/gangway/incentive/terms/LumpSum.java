package org.gangway.incentive.terms;

import org.gangway.json.Meaning;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A sum of its own. */
public sealed interface LumpSum {

    @Meaning("An amount of money.")
    record Amount(Money amount) implements LumpSum {}

    /** Of twelve times the month's fee. */
    @Meaning("A share of twelve monthly fees.")
    record OfAnnualFee(Percentage percent) implements LumpSum {}
}
