package org.gangway.incentive;

import java.util.Optional;
import org.gangway.measure.Attainment;

/** A service level that exceeded, and what that earns, exact. */
record BonusClaim(LevelIncentive level, Valued earned) {

    static Optional<BonusClaim> of(Amounts amounts, LevelClaim claim) {
        var value = claim.result().value();
        var counts = claim.level().standing().hasMoney(amounts.input().month());
        if (!counts || claim.result().outcome() != Attainment.MET || value == null) {
            return Optional.empty();
        }
        return new BonusFormula(amounts, claim.level(), value)
                .earned()
                .map(earned -> new BonusClaim(claim.level(), earned));
    }
}
