package org.gangway.incentive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** The month's credits put together under the month's cap. */
record CreditPart(Amounts amounts, List<LevelClaim> claims, Pot pot, Optional<CapStep> cap) {

    static CreditPart of(Amounts amounts, List<LevelClaim> claims) {
        var cap = amounts.schedule().caps().stream()
                .filter(CreditCap.PerMonth.class::isInstance)
                .map(one -> CapStep.of(amounts, one, monthBase(amounts, one.basis()), "incentive-month-cap"))
                .min(Comparator.comparing(CapStep::cap));
        var exact = claims.stream().map(LevelClaim::capped).toList();
        var schedule = amounts.schedule();
        var limit = cap.map(CapStep::cap).orElse(null);
        return new CreditPart(amounts, claims, new Pot(exact, schedule.rounding(), schedule.currency(), limit), cap);
    }

    private static Valued monthBase(Amounts amounts, Basis basis) {
        return basis == Basis.FEE ? amounts.theFee() : amounts.atRisk();
    }

    List<CreditLine> lines() {
        var rounded = pot.rounded();
        var shares = pot.shares();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> line(claims.get(i), rounded.get(i), shares.get(i)))
                .toList();
    }

    private CreditLine line(LevelClaim claim, Money rounded, Money share) {
        var why = new ArrayList<>(claim.why());
        why.addAll(new LineSteps(amounts, pot).of(claim.capped(), rounded, share));
        var rule = claim.inDefault() ? "incentive-credit-line" : "incentive-credit-none";
        var facts = Facts.of("service", claim.level().name());
        return new CreditLine(
                claim.level().serviceLevel(),
                claim.level().name(),
                claim.result().outcome(),
                claim.inDefault(),
                claim.formula(),
                rounded,
                share,
                amounts.steps().rounded(rule, facts, claim.formula(), share, why));
    }

    List<CapCut> cuts() {
        var cuts = new ArrayList<CapCut>();
        claims.forEach(claim -> claim.cut().ifPresent(cuts::add));
        if (!pot.cut().isZero()) {
            cap.ifPresent(
                    step -> cuts.add(new CapCut(CutReason.MONTH_CAP, "", pot.beforeCap(), step.cap(), step.why())));
        }
        return cuts;
    }

    /** The lines, which add up to it, and then the cap that they were held to. */
    Explanation explanation(List<CreditLine> lines) {
        var why = new ArrayList<Explanation>();
        lines.forEach(line -> why.add(line.explanation()));
        cap.ifPresent(step -> why.add(step.why()));
        var defaults = (int) claims.stream().filter(LevelClaim::inDefault).count();
        var facts = Facts.of("defaults", defaults, "before", pot.beforeCap(), "cut", pot.cut());
        var rule = pot.cut().isZero() ? "incentive-credits" : "incentive-credits-cut";
        return amounts.steps().rounded(rule, facts, pot.exact(), pot.afterCap(), why);
    }
}
