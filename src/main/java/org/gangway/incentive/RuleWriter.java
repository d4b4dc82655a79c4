package org.gangway.incentive;

import java.util.Map;
import org.gangway.shared.Money;

/** The rules of one service level as canonical JSON. */
final class RuleWriter {

    private RuleWriter() {}

    static Map<String, Object> defaultRule(DefaultRule rule) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> Facts.of("kind", "belowExpected");
            case DefaultRule.BelowMinimum _ -> Facts.of("kind", "belowMinimum");
            case DefaultRule.TimesInWindow(var times, var months, var counted) ->
                Facts.of("kind", "timesInWindow", "times", times, "months", months, "counted", counted.name());
            case DefaultRule.InARow(var months, var counted) ->
                Facts.of("kind", "inARow", "months", months, "counted", counted.name());
            case DefaultRule.AnyOf(var rules) ->
                Facts.of(
                        "kind",
                        "anyOf",
                        "rules",
                        rules.stream().map(RuleWriter::defaultRule).toList());
        };
    }

    static Map<String, Object> credit(CreditRule rule) {
        return switch (rule) {
            case CreditRule.WholeAllocation _ -> Facts.of("kind", "wholeAllocation");
            case CreditRule.LinearShortfall _ -> Facts.of("kind", "linearShortfall");
            case CreditRule.PointsShort points -> pointsShort(points);
            case CreditRule.TierTable table -> tierTable(table);
            case CreditRule.ShortfallTable(var steps) ->
                Facts.of(
                        "kind",
                        "shortfallTable",
                        "steps",
                        steps.stream().map(RuleWriter::step).toList());
            case CreditRule.FixedSum(var amount) -> Facts.of("kind", "fixedSum", "amount", money(amount));
        };
    }

    private static Map<String, Object> pointsShort(CreditRule.PointsShort rule) {
        var perPoint = ScheduleWriter.text(rule.perPoint());
        var most = ScheduleWriter.text(rule.most().value());
        var basis = rule.basis().name();
        return Facts.of("kind", "pointsShort", "perPoint", perPoint, "basis", basis, "most", most);
    }

    private static Map<String, Object> tierTable(CreditRule.TierTable table) {
        var tiers = table.tiers().stream().map(RuleWriter::tier).toList();
        var basis = table.basis().name();
        var bound = table.bound().name();
        return Facts.of("kind", "tierTable", "basis", basis, "bound", bound, "tiers", tiers);
    }

    private static Map<String, Object> tier(CreditRule.Tier tier) {
        return Facts.of(
                "from",
                ScheduleWriter.text(tier.from()),
                "credit",
                ScheduleWriter.text(tier.credit().value()));
    }

    private static Map<String, Object> step(CreditRule.Step step) {
        return Facts.of("atLeast", ScheduleWriter.text(step.atLeast()), "credit", money(step.credit()));
    }

    static Map<String, Object> bonus(BonusRule rule) {
        return switch (rule) {
            case BonusRule.NoBonus _ -> Facts.of("kind", "noBonus");
            case BonusRule.BeyondThreshold(var threshold, var bound, var ofFee) ->
                Facts.of(
                        "kind",
                        "beyondThreshold",
                        "threshold",
                        ScheduleWriter.text(threshold),
                        "bound",
                        bound.name(),
                        "ofFee",
                        ScheduleWriter.text(ofFee.value()));
        };
    }

    static Map<String, Object> earnBack(EarnBackRule rule) {
        return switch (rule) {
            case EarnBackRule.NoEarnBack _ -> Facts.of("kind", "noEarnBack");
            case EarnBackRule.AfterGoodMonths(var zone, var goodMonths, var within, var inARow) ->
                Facts.of(
                        "kind",
                        "afterGoodMonths",
                        "zone",
                        zone.name(),
                        "goodMonths",
                        goodMonths,
                        "within",
                        within,
                        "inARow",
                        inARow);
        };
    }

    private static Map<String, Object> money(Money money) {
        return Facts.of(
                "amount",
                ScheduleWriter.text(money.amount()),
                "currency",
                money.currency().getCurrencyCode());
    }
}
