package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.gangway.shared.Percentage;

/** What a result that reached its target earns. */
record BonusFormula(Amounts amounts, LevelIncentive level, BigDecimal value) {

    Optional<Valued> earned() {
        return switch (level.bonus()) {
            case BonusRule.NoBonus _ -> Optional.empty();
            case BonusRule.BeyondThreshold rule -> beyond(rule);
            case BonusRule.BonusTiers rule -> tier(rule);
            case BonusRule.PerPointBeyond rule -> perPoint(rule);
            case BonusRule.GainShare rule -> gainShare(rule);
        };
    }

    private Optional<Valued> beyond(BonusRule.BeyondThreshold rule) {
        return rule.bound().admits(beyond(rule.threshold()).signum())
                ? Optional.of(share("incentive-bonus", rule.threshold(), rule.ofFee()))
                : Optional.empty();
    }

    private Optional<Valued> tier(BonusRule.BonusTiers rule) {
        return rule.tiers().stream()
                .filter(tier -> rule.bound().admits(beyond(tier.from()).signum()))
                .max(Comparator.comparing(BonusRule.BonusTier::ofFee))
                .map(tier -> share("incentive-bonus-tier", tier.from(), tier.ofFee()));
    }

    private Valued share(String key, BigDecimal threshold, Percentage percent) {
        var facts = Facts.of(
                "service", level.name(),
                "value", value,
                "threshold", threshold,
                "percent", percent,
                "fee", amounts.fee());
        return amounts.steps().exact(key, facts, percent.of(amounts.fee().amount()));
    }

    private Optional<Valued> perPoint(BonusRule.PerPointBeyond rule) {
        var points = beyond(rule.threshold());
        if (points.signum() <= 0) {
            return Optional.empty();
        }
        var percent =
                new Percentage(points.multiply(rule.perPoint()).min(rule.most().value()));
        var facts = Facts.of(
                "service", level.name(),
                "points", Decimals.canonical(points),
                "threshold", rule.threshold(),
                "factor", rule.perPoint(),
                "most", rule.most(),
                "percent", percent,
                "fee", amounts.fee());
        return Optional.of(amounts.steps()
                .exact("incentive-bonus-points", facts, percent.of(amounts.fee().amount())));
    }

    private Optional<Valued> gainShare(BonusRule.GainShare rule) {
        var units = beyond(rule.baseline());
        if (units.signum() <= 0) {
            return Optional.empty();
        }
        var worth = units.multiply(rule.unitValue().amount());
        var exact = rule.share().of(worth);
        var facts = Facts.of(
                "service", level.name(),
                "units", Decimals.canonical(units),
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
