package org.gangway.incentive.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.measure.Direction;
import org.gangway.shared.NamedFacts;

/** Everything that can be wrong with a credit rule. */
record CreditRuleCheck(LevelIncentive level, FaultCollector faults) {

    private static final int FINEST = 18;

    void run(CreditRule rule, String at) {
        switch (rule) {
            case CreditRule.WholeAllocation _, CreditRule.LinearShortfall _ -> {}
            case CreditRule.PointsShort points -> {
                faults.requirePositive(points.perPoint(), at + ".perPoint");
                faults.requireShare(points.most(), at + ".most");
            }
            case CreditRule.TierTable table -> tiers(table.tiers(), at + ".tiers");
            case CreditRule.ShortfallTable(var steps) -> steps(steps, at + ".steps");
            case CreditRule.FixedSum(var amount) -> faults.requireMoney(amount, at + ".amount");
            case CreditRule.PerIncident(var amount) -> faults.requireMoney(amount, at + ".amount");
            case CreditRule.TrimmedExcess(var perUnit, var most) -> {
                faults.requireMoney(perUnit, at + ".perUnit");
                faults.requirePositive(most, at + ".most");
            }
            case CreditRule.ChronicLumpSum lumpSum -> chronic(lumpSum, at);
            case CreditRule.ServicePoints points -> points(points, at);
        }
    }

    private void tiers(List<CreditRule.Tier> tiers, String at) {
        faults.requireRows(tiers, at);
        for (int i = 0; i < tiers.size(); i++) {
            faults.requireShare(tiers.get(i).credit(), at + "[" + i + "].credit");
        }
        faults.requireOnce(tiers.stream().map(CreditRule.Tier::from).toList(), at, "from");
        var credits = tiers.stream()
                .sorted(Comparator.comparing(CreditRule.Tier::from, mildestFirst()))
                .map(tier -> tier.credit().value())
                .toList();
        rising(credits, at);
    }

    private void steps(List<CreditRule.Step> steps, String at) {
        faults.requireRows(steps, at);
        for (int i = 0; i < steps.size(); i++) {
            faults.requireMoney(steps.get(i).credit(), at + "[" + i + "].credit");
        }
        faults.requireOnce(steps.stream().map(CreditRule.Step::atLeast).toList(), at, "atLeast");
        var credits = steps.stream()
                .sorted(Comparator.comparing(CreditRule.Step::atLeast))
                .map(step -> step.credit().amount())
                .toList();
        rising(credits, at);
    }

    private void chronic(CreditRule.ChronicLumpSum rule, String at) {
        faults.requireCount(rule.every(), 1, at + ".every");
        faults.requireMonths(rule.months(), at + ".months");
        switch (rule.lumpSum()) {
            case LumpSum.Amount(var amount) -> faults.requireMoney(amount, at + ".lumpSum.amount");
            case LumpSum.OfAnnualFee(var percent) -> faults.requireShare(percent, at + ".lumpSum.percent");
        }
    }

    private void points(CreditRule.ServicePoints rule, String at) {
        var bands = rule.bands();
        faults.requireRows(bands, at + ".bands");
        for (int i = 0; i < bands.size(); i++) {
            faults.requirePositive(bands.get(i).points(), at + ".bands[" + i + "].points");
        }
        faults.requireOnce(bands.stream().map(CreditRule.Band::from).toList(), at + ".bands", "from");
        var points = bands.stream()
                .sorted(Comparator.comparing(CreditRule.Band::from, mildestFirst()))
                .map(CreditRule.Band::points)
                .toList();
        rising(points, at + ".bands");
        var rounding = rule.rounding();
        if (rounding != null) {
            faults.requireMode(rounding.mode(), at + ".rounding.mode");
            faults.unless(
                    rounding.scale() >= 0 && rounding.scale() <= FINEST,
                    at + ".rounding.scale",
                    "incentive.scale-out-of-range",
                    NamedFacts.of("number", rounding.scale(), "most", FINEST));
        }
    }

    private Comparator<BigDecimal> mildestFirst() {
        return level.better() == Direction.HIGHER ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    /** A worse result must not be cheaper. */
    private void rising(List<BigDecimal> credits, String at) {
        faults.requireRising(credits, at, "incentive.worse-is-cheaper", NamedFacts.of("service", level.name()));
    }
}
