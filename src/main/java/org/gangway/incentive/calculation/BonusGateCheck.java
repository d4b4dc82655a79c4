package org.gangway.incentive.calculation;

import java.util.List;
import java.util.Optional;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Whether misses of the month shut out its bonuses. */
final class BonusGateCheck {

    private BonusGateCheck() {}

    /** Empty while the gate is open. */
    static Optional<CapLimit> of(MonthAmounts monthAmounts, List<UncappedCredit> levels) {
        var gate = monthAmounts.schedule().bonus().gate();
        var culprits = levels.stream().filter(claim -> shuts(gate, claim)).toList();
        return culprits.isEmpty() ? Optional.empty() : Optional.of(shut(monthAmounts, gate, culprits));
    }

    private static boolean shuts(BonusGate gate, UncappedCredit claim) {
        return switch (gate) {
            case NONE -> false;
            case NO_DEFAULT -> claim.inDefault();
            case NO_MISS -> CountedMisses.ANY_MISS.contains(claim.counted());
        };
    }

    private static CapLimit shut(MonthAmounts monthAmounts, BonusGate gate, List<UncappedCredit> culprits) {
        var rule = gate == BonusGate.NO_DEFAULT ? "incentive-bonus-gate-default" : "incentive-bonus-gate-miss";
        var why = culprits.stream()
                .map(claim -> Explanation.fact(
                        claim.inDefault() ? "incentive-in-default" : "incentive-missed",
                        NamedFacts.of("service", claim.level().name())))
                .toList();
        var step = new Explanation(rule, NamedFacts.of("levels", culprits.size()), null, null, why);
        return new CapLimit(CutReason.BONUS_GATE, monthAmounts.zero(), step);
    }
}
