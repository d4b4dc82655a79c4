package org.gangway.incentive;

import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A sum of its own. */
public sealed interface Lump {

    record Amount(Money amount) implements Lump {}

    /** Of twelve times the month's fee. */
    record OfAnnualFee(Percentage percent) implements Lump {}
}
