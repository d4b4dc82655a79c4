package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;

/** What a default of one service level costs, before any cap and before rounding. */
record CreditFormula(Amounts amounts, LevelIncentive level, LevelResult result) {

    Valued credit() {
        return switch (level.credit()) {
            case CreditRule.WholeAllocation _ -> whole("incentive-credit-whole");
            case CreditRule.LinearShortfall _ -> linear();
            case CreditRule.PointsShort rule -> pointsShort(rule);
            case CreditRule.TierTable table -> tier(table);
            case CreditRule.ShortfallTable table -> step(table);
            case CreditRule.FixedSum sum ->
                exact("incentive-credit-fixed", Facts.of(), sum.amount().amount());
        };
    }

    private Valued whole(String rule) {
        var allocation = amounts.allocation(level);
        return exact(rule, Facts.of(), allocation.exact(), allocation.why());
    }

    private Valued linear() {
        var room = room();
        var gap = shortfall();
        if (room.isEmpty() || gap.isEmpty() || gap.get().compareTo(room.get()) >= 0) {
            return whole("incentive-credit-linear-whole");
        }
        var allocation = amounts.allocation(level);
        var dividend = allocation.exact().multiply(gap.get());
        var facts = Facts.of(
                "base", shown(allocation.exact()),
                "shortfall", Decimals.canonical(gap.get()),
                "room", Decimals.canonical(room.get()));
        return exact("incentive-credit-linear", facts, Decimals.divide(dividend, room.get()), allocation.why());
    }

    private Valued pointsShort(CreditRule.PointsShort rule) {
        var base = amounts.base(rule.basis(), level);
        var points = shortfall();
        var percent = points.map(rule.perPoint()::multiply).orElse(rule.most().value());
        if (percent.compareTo(rule.most().value()) >= 0) {
            var facts = Facts.of("most", rule.most(), "basis", rule.basis(), "base", shown(base.exact()));
            return exact("incentive-credit-points-most", facts, rule.most().of(base.exact()), base.why());
        }
        var facts = Facts.of(
                "shortfall", Decimals.canonical(points.orElse(BigDecimal.ZERO)),
                "factor", rule.perPoint(),
                "percent", new Percentage(percent),
                "basis", rule.basis(),
                "base", shown(base.exact()));
        return exact(
                "incentive-credit-points", facts, base.exact().multiply(percent).movePointLeft(2), base.why());
    }

    private Valued tier(CreditRule.TierTable table) {
        var worst = table.tiers().stream()
                .filter(tier -> fallsIn(tier, table.bound()))
                .max(Comparator.comparing(CreditRule.Tier::credit));
        if (worst.isEmpty()) {
            return exact("incentive-credit-no-tier", Facts.of(), BigDecimal.ZERO);
        }
        var base = amounts.base(table.basis(), level);
        var tier = worst.get();
        var facts = Facts.of(
                "bound", tier.from(), "percent", tier.credit(), "basis", table.basis(), "base", shown(base.exact()));
        return exact("incentive-credit-tier", facts, tier.credit().of(base.exact()), base.why());
    }

    private boolean fallsIn(CreditRule.Tier tier, Bound bound) {
        return measured()
                .map(value -> bound.admits(
                        level.better().shortfall(value, tier.from()).signum()))
                .orElse(true);
    }

    private Valued step(CreditRule.ShortfallTable table) {
        var widest = table.steps().stream()
                .filter(step -> shortfall()
                        .map(gap -> gap.compareTo(step.atLeast()) >= 0)
                        .orElse(true))
                .max(Comparator.comparing(CreditRule.Step::atLeast));
        if (widest.isEmpty()) {
            return exact("incentive-credit-no-step", Facts.of(), BigDecimal.ZERO);
        }
        var step = widest.get();
        return exact(
                "incentive-credit-step",
                Facts.of("bound", step.atLeast()),
                step.credit().amount());
    }

    /** Empty when there is no figure: then the formula gives its worst. */
    private Optional<BigDecimal> measured() {
        return result.outcome().isMeasured() ? Optional.ofNullable(result.value()) : Optional.empty();
    }

    private Optional<BigDecimal> shortfall() {
        return measured()
                .flatMap(value -> Optional.ofNullable(result.expected())
                        .map(expected ->
                                level.better().shortfall(value, expected).max(BigDecimal.ZERO)));
    }

    private Optional<BigDecimal> room() {
        return Optional.ofNullable(result.expected())
                .flatMap(expected -> Optional.ofNullable(result.minimum())
                        .map(minimum -> level.better().shortfall(minimum, expected)))
                .filter(room -> room.signum() > 0);
    }

    private Object shown(BigDecimal exact) {
        return amounts.steps().shown(exact);
    }

    private Valued exact(String rule, Map<String, Object> facts, BigDecimal exact, Explanation... because) {
        return amounts.steps().exact(rule, facts, exact, because);
    }
}
