package org.gangway.incentive;

import java.util.List;
import java.util.Optional;
import org.gangway.shared.Explanation;

/** Whether misses of the month shut out its bonuses. */
final class Gate {

    private Gate() {}

    /** Empty while the gate is open. */
    static Optional<CapLimit> of(Amounts amounts, List<LevelClaim> levels) {
        var gate = amounts.schedule().bonus().gate();
        var culprits = levels.stream().filter(claim -> shuts(gate, claim)).toList();
        return culprits.isEmpty() ? Optional.empty() : Optional.of(shut(amounts, gate, culprits));
    }

    private static boolean shuts(BonusGate gate, LevelClaim claim) {
        return switch (gate) {
            case NONE -> false;
            case NO_DEFAULT -> claim.inDefault();
            case NO_MISS -> MissZone.ANY_MISS.contains(claim.counted());
        };
    }

    private static CapLimit shut(Amounts amounts, BonusGate gate, List<LevelClaim> culprits) {
        var rule = gate == BonusGate.NO_DEFAULT ? "incentive-bonus-gate-default" : "incentive-bonus-gate-miss";
        var why = culprits.stream()
                .map(claim -> Explanation.fact(
                        claim.inDefault() ? "incentive-in-default" : "incentive-missed",
                        Facts.of("service", claim.level().name())))
                .toList();
        var step = new Explanation(rule, Facts.of("levels", culprits.size()), null, null, why);
        return new CapLimit(CutReason.BONUS_GATE, amounts.zero(), step);
    }
}
