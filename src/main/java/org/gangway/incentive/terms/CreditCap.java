package org.gangway.incentive.terms;

import org.gangway.json.Meaning;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The most that credits may amount to; a cap that is not a whole minor unit is rounded down. */
@Meaning("The most that credits may amount to.")
public sealed interface CreditCap {

    @Meaning("For each service level on its own.")
    record PerLevel(Percentage percent, PercentageBasis basis) implements CreditCap {}

    @Meaning("For all credits of a month.")
    record PerMonth(Percentage percent, PercentageBasis basis) implements CreditCap {}

    /** A share of the charges of the rolling months that end with this one, less the credits they already gave. */
    @Meaning("For the credits of rolling months, of what was charged in them.")
    record Rolling(Percentage percent, int months) implements CreditCap {}

    /** A share of the contract year's charges so far, this month's included, less the credits it already gave. */
    @Meaning("For the credits of a contract year, of its charges.")
    record ContractYear(Percentage percent) implements CreditCap {}

    /** For a whole contract year, an amount. */
    @Meaning("For the credits of a contract year.")
    record ContractYearAmount(Money amount) implements CreditCap {}
}
