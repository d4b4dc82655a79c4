package org.gangway.incentive.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CutReason;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/**
 * The month's bonuses under the gate and the bonus caps.
 *
 * @param limits the shut gate or the caps, whether they cut or not
 */
public record BonusCalculation(
        MonthAmounts amounts,
        List<UncappedBonus> claims,
        CappedPool pot,
        List<CapLimit> limits,
        List<CapCut> cuts,
        boolean shut) {

    public static BonusCalculation of(MonthAmounts monthAmounts, List<UncappedCredit> levels) {
        var claims = levels.stream()
                .flatMap(claim -> UncappedBonus.of(monthAmounts, claim).stream())
                .toList();
        var gate = BonusGateCheck.of(monthAmounts, levels);
        var limits = gate.isPresent() ? List.of(gate.get()) : caps(monthAmounts);
        var incentiveSchedule = monthAmounts.schedule();
        var exact = claims.stream().map(claim -> claim.earned().exact()).toList();
        var cappedPool = new CappedPool(exact, incentiveSchedule.rounding(), incentiveSchedule.currency(), null);
        var chain = CapChain.of(cappedPool.beforeCap(), limits);
        return new BonusCalculation(
                monthAmounts, claims, cappedPool.heldTo(chain.left()), limits, chain.cuts(), gate.isPresent());
    }

    private static List<CapLimit> caps(MonthAmounts monthAmounts) {
        var terms = monthAmounts.schedule().bonus();
        var limits = new ArrayList<CapLimit>();
        limits.add(monthCap(monthAmounts, terms.cap()));
        var back = LookBackCap.of(monthAmounts);
        Optional.ofNullable(terms.yearCap()).map(back::bonusYear).ifPresent(limits::add);
        Optional.ofNullable(terms.contractCap()).map(back::bonusContract).ifPresent(limits::add);
        return limits;
    }

    private static CapLimit monthCap(MonthAmounts monthAmounts, Percentage percent) {
        var fee = monthAmounts.fee();
        var cap = monthAmounts.cap(percent, fee.amount());
        var facts = NamedFacts.of("percent", percent, "fee", fee);
        var why = monthAmounts.steps().rounded("incentive-bonus-cap", facts, percent.of(fee.amount()), cap, List.of());
        return new CapLimit(CutReason.BONUS_CAP, cap, why);
    }

    public List<BonusLine> lines() {
        var rounded = pot.rounded();
        var shares = pot.shares();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> line(claims.get(i), rounded.get(i), shares.get(i)))
                .toList();
    }

    private BonusLine line(UncappedBonus claim, Money rounded, Money share) {
        var why = new ArrayList<Explanation>();
        why.add(claim.earned().why());
        if (shut) {
            limits.forEach(limit -> why.add(limit.why()));
        } else {
            why.addAll(new CreditLineSteps(amounts, pot).of(claim.earned().exact(), rounded, share));
        }
        var level = claim.level();
        var facts = NamedFacts.of("service", level.name());
        var explanation = amounts.steps()
                .rounded("incentive-bonus-line", facts, claim.earned().exact(), share, why);
        return new BonusLine(level.serviceLevel(), level.name(), claim.earned().exact(), rounded, share, explanation);
    }

    public Explanation explanation(List<BonusLine> lines) {
        var why = new ArrayList<Explanation>();
        lines.forEach(line -> why.add(line.explanation()));
        if (!lines.isEmpty()) {
            limits.forEach(limit -> why.add(limit.why()));
        }
        var facts = NamedFacts.of("levels", lines.size(), "before", pot.beforeCap(), "cut", pot.cut());
        var rule = pot.cut().isZero() ? "incentive-bonuses" : "incentive-bonuses-cut";
        return amounts.steps().rounded(rule, facts, pot.exact(), pot.afterCap(), why);
    }
}
