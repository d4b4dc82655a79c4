package org.gangway.incentive.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/**
 * The month's credits put together under the month's caps.
 *
 * @param limits what was computed to hold them to, whether it cut or not
 */
public record CreditCalculation(
        MonthAmounts amounts,
        List<UncappedCredit> claims,
        CappedPool pot,
        List<CapLimit> limits,
        List<CapCut> cutsOfMonth) {

    public static CreditCalculation of(MonthAmounts monthAmounts, List<UncappedCredit> claims) {
        var exact = claims.stream().map(UncappedCredit::capped).toList();
        var incentiveSchedule = monthAmounts.schedule();
        var cappedPool = new CappedPool(exact, incentiveSchedule.rounding(), incentiveSchedule.currency(), null);
        var rules = new CreditLimits(monthAmounts);
        var limits = new ArrayList<>(rules.caps());
        var capped = CapChain.of(cappedPool.beforeCap(), limits);
        rules.floor(capped.left()).ifPresent(limits::add);
        var chain = CapChain.of(cappedPool.beforeCap(), limits);
        return new CreditCalculation(monthAmounts, claims, cappedPool.heldTo(chain.left()), limits, chain.cuts());
    }

    public List<CreditLine> lines() {
        var rounded = pot.rounded();
        var shares = pot.shares();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new CreditLineFactory(amounts, pot, claims.get(i)).line(rounded.get(i), shares.get(i)))
                .toList();
    }

    public List<CapCut> cuts() {
        return Stream.concat(claims.stream().flatMap(claim -> claim.cuts().stream()), cutsOfMonth.stream())
                .toList();
    }

    /** Every line, those raised after the caps included. */
    public Money total(List<CreditLine> lines) {
        return lines.stream().map(CreditLine::credit).reduce(amounts.zero(), Money::plus);
    }

    /** The lines, which add up to it, and then the caps that they were held to. */
    public Explanation explanation(List<CreditLine> lines) {
        var why = new ArrayList<Explanation>();
        lines.forEach(line -> why.add(line.explanation()));
        limits.forEach(limit -> why.add(limit.why()));
        var defaults = (int) claims.stream().filter(UncappedCredit::inDefault).count();
        var total = total(lines);
        var raised = total.minus(pot.afterCap());
        var facts = NamedFacts.of("defaults", defaults, "before", pot.beforeCap(), "cut", pot.cut(), "raised", raised);
        var cut = pot.cut().isZero() ? "incentive-credits" : "incentive-credits-cut";
        var rule = raised.isZero() ? cut : "incentive-credits-raised";
        return amounts.steps().rounded(rule, facts, pot.exact(), total, why);
    }
}
