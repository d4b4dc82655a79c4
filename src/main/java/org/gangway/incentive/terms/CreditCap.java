package org.gangway.incentive.terms;

import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The most that credits may come to; a cap that is not a whole minor unit is rounded down. */
public sealed interface CreditCap {

    /** For each service level on its own. */
    record PerLevel(Percentage percent, PercentageBasis basis) implements CreditCap {}

    /** For all credits of a month. */
    record PerMonth(Percentage percent, PercentageBasis basis) implements CreditCap {}

    /** A share of the charges of the rolling months that end with this one, less the credits they already gave. */
    record Rolling(Percentage percent, int months) implements CreditCap {}

    /** A share of the contract year's charges so far, this month's included, less the credits it already gave. */
    record ContractYear(Percentage percent) implements CreditCap {}

    /** For a whole contract year, an amount. */
    record ContractYearAmount(Money amount) implements CreditCap {}
}
