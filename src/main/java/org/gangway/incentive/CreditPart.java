package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * The month's credits put together under the month's caps.
 *
 * @param limits what was computed to hold them to, whether it cut or not
 */
record CreditPart(Amounts amounts, List<LevelClaim> claims, Pot pot, List<CapLimit> limits, List<CapCut> cutsOfMonth) {

    static CreditPart of(Amounts amounts, List<LevelClaim> claims) {
        var exact = claims.stream().map(LevelClaim::capped).toList();
        var schedule = amounts.schedule();
        var pot = new Pot(exact, schedule.rounding(), schedule.currency(), null);
        var rules = new CreditLimits(amounts);
        var limits = new ArrayList<>(rules.caps());
        var capped = CapChain.of(pot.beforeCap(), limits);
        rules.floor(capped.left()).ifPresent(limits::add);
        var chain = CapChain.of(pot.beforeCap(), limits);
        return new CreditPart(amounts, claims, pot.heldTo(chain.left()), limits, chain.cuts());
    }

    List<CreditLine> lines() {
        var rounded = pot.rounded();
        var shares = pot.shares();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new CreditLines(amounts, pot, claims.get(i)).line(rounded.get(i), shares.get(i)))
                .toList();
    }

    List<CapCut> cuts() {
        return Stream.concat(claims.stream().flatMap(claim -> claim.cuts().stream()), cutsOfMonth.stream())
                .toList();
    }

    /** Every line, those raised after the caps included. */
    Money total(List<CreditLine> lines) {
        return lines.stream().map(CreditLine::credit).reduce(amounts.zero(), Money::plus);
    }

    /** The lines, which add up to it, and then the caps that they were held to. */
    Explanation explanation(List<CreditLine> lines) {
        var why = new ArrayList<Explanation>();
        lines.forEach(line -> why.add(line.explanation()));
        limits.forEach(limit -> why.add(limit.why()));
        var defaults = (int) claims.stream().filter(LevelClaim::inDefault).count();
        var total = total(lines);
        var raised = total.minus(pot.afterCap());
        var facts = Facts.of("defaults", defaults, "before", pot.beforeCap(), "cut", pot.cut(), "raised", raised);
        var cut = pot.cut().isZero() ? "incentive-credits" : "incentive-credits-cut";
        var rule = raised.isZero() ? cut : "incentive-credits-raised";
        return amounts.steps().rounded(rule, facts, pot.exact(), total, why);
    }
}
