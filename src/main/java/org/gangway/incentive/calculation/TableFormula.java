package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Bound;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Credits that a table gives. */
record TableFormula(MonthAmounts amounts, LevelIncentive level, TargetGap gap) {

    ExplainedAmount tier(CreditRule.TierTable table) {
        var worst = table.tiers().stream()
                .filter(tier -> fallsIn(tier, table.bound()))
                .max(Comparator.comparing(CreditRule.Tier::credit));
        if (worst.isEmpty()) {
            return exact("incentive-credit-no-tier", NamedFacts.of(), BigDecimal.ZERO);
        }
        var base = amounts.base(table.basis(), level);
        var tier = worst.get();
        var facts = NamedFacts.of(
                "bound",
                tier.from(),
                "percent",
                tier.credit(),
                "basis",
                table.basis(),
                "base",
                amounts.steps().shown(base.exact()));
        return exact("incentive-credit-tier", facts, tier.credit().of(base.exact()), base.why());
    }

    private boolean fallsIn(CreditRule.Tier tier, Bound bound) {
        return gap.measured()
                .map(value -> bound.admits(
                        level.better().shortfall(value, tier.from()).signum()))
                .orElse(true);
    }

    ExplainedAmount step(CreditRule.ShortfallTable table) {
        var widest = table.steps().stream()
                .filter(step -> gap.shortfall()
                        .map(size -> size.compareTo(step.atLeast()) >= 0)
                        .orElse(true))
                .max(Comparator.comparing(CreditRule.Step::atLeast));
        if (widest.isEmpty()) {
            return exact("incentive-credit-no-step", NamedFacts.of(), BigDecimal.ZERO);
        }
        var step = widest.get();
        return exact(
                "incentive-credit-step",
                NamedFacts.of("bound", step.atLeast()),
                step.credit().amount());
    }

    private ExplainedAmount exact(String rule, Map<String, Object> facts, BigDecimal exact, Explanation... because) {
        return amounts.steps().exact(rule, facts, exact, because);
    }
}
