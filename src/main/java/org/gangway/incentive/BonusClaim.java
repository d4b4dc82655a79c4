package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Optional;

/** A service level that exceeded its bonus threshold, and what that earns, exact. */
record BonusClaim(LevelIncentive level, Valued earned) {

    static Optional<BonusClaim> of(Amounts amounts, LevelClaim claim) {
        return claim.level().bonus() instanceof BonusRule.BeyondThreshold rule
                ? of(amounts, claim, rule)
                : Optional.empty();
    }

    private static Optional<BonusClaim> of(Amounts amounts, LevelClaim claim, BonusRule.BeyondThreshold rule) {
        var value = claim.result().value();
        if (claim.result().outcome() != LevelOutcome.REACHED || value == null) {
            return Optional.empty();
        }
        var beyond = claim.level().better().shortfall(rule.threshold(), value).signum();
        return rule.bound().admits(beyond)
                ? Optional.of(new BonusClaim(claim.level(), earned(amounts, claim, rule, value)))
                : Optional.empty();
    }

    private static Valued earned(Amounts amounts, LevelClaim claim, BonusRule.BeyondThreshold rule, BigDecimal value) {
        var facts = Facts.of(
                "service", claim.level().name(),
                "value", value,
                "threshold", rule.threshold(),
                "percent", rule.ofFee(),
                "fee", amounts.fee());
        return amounts.steps()
                .exact("incentive-bonus", facts, rule.ofFee().of(amounts.fee().amount()));
    }
}
