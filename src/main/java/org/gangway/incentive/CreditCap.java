package org.gangway.incentive;

import org.gangway.shared.Percentage;

/** The most that credits may come to; a cap that is not a whole minor unit is rounded down. */
public sealed interface CreditCap {

    Percentage percent();

    Basis basis();

    /** For each service level on its own. */
    record PerLevel(Percentage percent, Basis basis) implements CreditCap {}

    /** For all credits of a month. */
    record PerMonth(Percentage percent, Basis basis) implements CreditCap {}
}
