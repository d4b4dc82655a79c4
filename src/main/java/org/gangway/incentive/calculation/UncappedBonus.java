package org.gangway.incentive.calculation;

import java.util.Optional;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Attainment;

/** A service level that exceeded, and what that earns, exact. */
record UncappedBonus(LevelIncentive level, ExplainedAmount earned) {

    static Optional<UncappedBonus> of(MonthAmounts monthAmounts, UncappedCredit claim) {
        var value = claim.result().value();
        var counts = claim.level().standing().hasMoney(monthAmounts.input().month());
        if (!counts || claim.result().outcome() != Attainment.MET || value == null) {
            return Optional.empty();
        }
        return new BonusFormula(monthAmounts, claim.level(), value)
                .earned()
                .map(earned -> new UncappedBonus(claim.level(), earned));
    }
}
