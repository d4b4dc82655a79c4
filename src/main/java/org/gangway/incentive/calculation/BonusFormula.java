package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** What a result that reached its target earns. */
record BonusFormula(MonthAmounts amounts, LevelIncentive level, BigDecimal value) {

    Optional<ExplainedAmount> earned() {
        return switch (level.bonus()) {
            case BonusRule.NoBonus _ -> Optional.empty();
            case BonusRule.BeyondThreshold rule -> beyond(rule);
            case BonusRule.BonusTiers rule -> tier(rule);
            case BonusRule.PerPointBeyond rule -> perPoint(rule);
            case BonusRule.GainShare rule -> gainShare(rule);
        };
    }

    private Optional<ExplainedAmount> beyond(BonusRule.BeyondThreshold rule) {
        return rule.bound().admits(beyond(rule.threshold()).signum())
                ? Optional.of(share("incentive-bonus", rule.threshold(), rule.ofFee()))
                : Optional.empty();
    }

    private Optional<ExplainedAmount> tier(BonusRule.BonusTiers rule) {
        return rule.tiers().stream()
                .filter(tier -> rule.bound().admits(beyond(tier.from()).signum()))
                .max(Comparator.comparing(BonusRule.BonusTier::ofFee))
                .map(tier -> share("incentive-bonus-tier", tier.from(), tier.ofFee()));
    }

    private ExplainedAmount share(String key, BigDecimal threshold, Percentage percent) {
        var facts = NamedFacts.of(
                "service", level.name(),
                "value", ResultMarks.shown(value, ResultMarks.of(level, null, null)),
                "threshold", threshold,
                "percent", percent,
                "fee", amounts.fee());
        return amounts.steps().exact(key, facts, percent.of(amounts.fee().amount()));
    }

    private Optional<ExplainedAmount> perPoint(BonusRule.PerPointBeyond rule) {
        var points = beyond(rule.threshold());
        if (points.signum() <= 0) {
            return Optional.empty();
        }
        var percent =
                new Percentage(points.multiply(rule.perPoint()).min(rule.most().value()));
        var facts = NamedFacts.of(
                "service", level.name(),
                "points", ResultMarks.shownGap(TermsDecimals.canonical(points)),
                "threshold", rule.threshold(),
                "factor", rule.perPoint(),
                "most", rule.most(),
                "percent", percent,
                "fee", amounts.fee());
        return Optional.of(amounts.steps()
                .exact("incentive-bonus-points", facts, percent.of(amounts.fee().amount())));
    }

    private Optional<ExplainedAmount> gainShare(BonusRule.GainShare rule) {
        var units = beyond(rule.baseline());
        if (units.signum() <= 0) {
            return Optional.empty();
        }
        var worth = units.multiply(rule.unitValue().amount());
        var exact = rule.share().of(worth);
        var facts = NamedFacts.of(
                "service", level.name(),
                "units", ResultMarks.shownGap(TermsDecimals.canonical(units)),
                "baseline", rule.baseline(),
                "each", rule.unitValue(),
                "percent", rule.share(),
                "most", rule.most());
        return Optional.of(
                exact.compareTo(rule.most().amount()) > 0
                        ? amounts.steps()
                                .exact(
                                        "incentive-gain-share-most",
                                        facts,
                                        rule.most().amount())
                        : amounts.steps().exact("incentive-gain-share", facts, exact));
    }

    private BigDecimal beyond(BigDecimal threshold) {
        return level.better().shortfall(threshold, value);
    }
}
