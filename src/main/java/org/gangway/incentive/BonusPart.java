package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** The month's bonuses under the gate and the bonus cap. */
record BonusPart(Amounts amounts, List<BonusClaim> claims, Pot pot, Explanation limit, boolean shut) {

    static BonusPart of(Amounts amounts, List<LevelClaim> levels) {
        var claims = levels.stream()
                .flatMap(claim -> BonusClaim.of(amounts, claim).stream())
                .toList();
        var gate = amounts.schedule().bonus().gate();
        var culprits = levels.stream().filter(claim -> shuts(gate, claim)).toList();
        var schedule = amounts.schedule();
        var cap = culprits.isEmpty()
                ? amounts.cap(schedule.bonus().cap(), amounts.fee().amount())
                : Money.zero(schedule.currency());
        var exact = claims.stream().map(claim -> claim.earned().exact()).toList();
        var pot = new Pot(exact, schedule.rounding(), schedule.currency(), cap);
        var limit = culprits.isEmpty() ? cap(amounts, cap) : gate(amounts, gate, culprits);
        return new BonusPart(amounts, claims, pot, limit, !culprits.isEmpty());
    }

    private static boolean shuts(BonusGate gate, LevelClaim claim) {
        return switch (gate) {
            case NONE -> false;
            case NO_DEFAULT -> claim.inDefault();
            case NO_MISS -> MissZone.ANY_MISS.contains(claim.verdict());
        };
    }

    private static Explanation cap(Amounts amounts, Money cap) {
        var percent = amounts.schedule().bonus().cap();
        var facts = Facts.of("percent", percent, "fee", amounts.fee());
        return amounts.steps()
                .rounded("incentive-bonus-cap", facts, percent.of(amounts.fee().amount()), cap, List.of());
    }

    private static Explanation gate(Amounts amounts, BonusGate gate, List<LevelClaim> culprits) {
        var rule = gate == BonusGate.NO_DEFAULT ? "incentive-bonus-gate-default" : "incentive-bonus-gate-miss";
        var why = culprits.stream()
                .map(claim -> Explanation.fact(
                        claim.inDefault() ? "incentive-in-default" : "incentive-missed",
                        Facts.of("service", claim.level().name())))
                .toList();
        return new Explanation(rule, Facts.of("levels", culprits.size()), null, null, why);
    }

    List<BonusLine> lines() {
        var rounded = pot.rounded();
        var shares = pot.shares();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> line(claims.get(i), rounded.get(i), shares.get(i)))
                .toList();
    }

    private BonusLine line(BonusClaim claim, Money rounded, Money share) {
        var why = new ArrayList<Explanation>();
        why.add(claim.earned().why());
        if (shut) {
            why.add(limit);
        } else {
            why.addAll(new LineSteps(amounts, pot).of(claim.earned().exact(), rounded, share));
        }
        var level = claim.level();
        var facts = Facts.of("service", level.name());
        var explanation = amounts.steps()
                .rounded("incentive-bonus-line", facts, claim.earned().exact(), share, why);
        return new BonusLine(level.serviceLevel(), level.name(), claim.earned().exact(), rounded, share, explanation);
    }

    List<CapCut> cuts() {
        var reason = shut ? CutReason.BONUS_GATE : CutReason.BONUS_CAP;
        return pot.cut().isZero() ? List.of() : List.of(new CapCut(reason, "", pot.beforeCap(), pot.afterCap(), limit));
    }

    Explanation explanation(List<BonusLine> lines) {
        var why = new ArrayList<Explanation>();
        lines.forEach(line -> why.add(line.explanation()));
        if (!lines.isEmpty()) {
            why.add(limit);
        }
        var facts = Facts.of("levels", lines.size(), "before", pot.beforeCap(), "cut", pot.cut());
        var rule = pot.cut().isZero() ? "incentive-bonuses" : "incentive-bonuses-cut";
        return amounts.steps().rounded(rule, facts, pot.exact(), pot.afterCap(), why);
    }
}
