package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/**
 * The month's bonuses under the gate and the bonus caps.
 *
 * @param limits the shut gate or the caps, whether they cut or not
 */
record BonusPart(
        Amounts amounts, List<BonusClaim> claims, Pot pot, List<CapLimit> limits, List<CapCut> cuts, boolean shut) {

    static BonusPart of(Amounts amounts, List<LevelClaim> levels) {
        var claims = levels.stream()
                .flatMap(claim -> BonusClaim.of(amounts, claim).stream())
                .toList();
        var gate = Gate.of(amounts, levels);
        var limits = gate.isPresent() ? List.of(gate.get()) : caps(amounts);
        var schedule = amounts.schedule();
        var exact = claims.stream().map(claim -> claim.earned().exact()).toList();
        var pot = new Pot(exact, schedule.rounding(), schedule.currency(), null);
        var chain = CapChain.of(pot.beforeCap(), limits);
        return new BonusPart(amounts, claims, pot.heldTo(chain.left()), limits, chain.cuts(), gate.isPresent());
    }

    private static List<CapLimit> caps(Amounts amounts) {
        var terms = amounts.schedule().bonus();
        var limits = new ArrayList<CapLimit>();
        limits.add(monthCap(amounts, terms.cap()));
        var back = LookBackCap.of(amounts);
        Optional.ofNullable(terms.yearCap()).map(back::bonusYear).ifPresent(limits::add);
        Optional.ofNullable(terms.contractCap()).map(back::bonusContract).ifPresent(limits::add);
        return limits;
    }

    private static CapLimit monthCap(Amounts amounts, Percentage percent) {
        var fee = amounts.fee();
        var cap = amounts.cap(percent, fee.amount());
        var facts = Facts.of("percent", percent, "fee", fee);
        var why = amounts.steps().rounded("incentive-bonus-cap", facts, percent.of(fee.amount()), cap, List.of());
        return new CapLimit(CutReason.BONUS_CAP, cap, why);
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
            limits.forEach(limit -> why.add(limit.why()));
        } else {
            why.addAll(new LineSteps(amounts, pot).of(claim.earned().exact(), rounded, share));
        }
        var level = claim.level();
        var facts = Facts.of("service", level.name());
        var explanation = amounts.steps()
                .rounded("incentive-bonus-line", facts, claim.earned().exact(), share, why);
        return new BonusLine(level.serviceLevel(), level.name(), claim.earned().exact(), rounded, share, explanation);
    }

    Explanation explanation(List<BonusLine> lines) {
        var why = new ArrayList<Explanation>();
        lines.forEach(line -> why.add(line.explanation()));
        if (!lines.isEmpty()) {
            limits.forEach(limit -> why.add(limit.why()));
        }
        var facts = Facts.of("levels", lines.size(), "before", pot.beforeCap(), "cut", pot.cut());
        var rule = pot.cut().isZero() ? "incentive-bonuses" : "incentive-bonuses-cut";
        return amounts.steps().rounded(rule, facts, pot.exact(), pot.afterCap(), why);
    }
}
