package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.Money;

/** The schedule as canonical JSON. */
final class ScheduleWriter {

    private ScheduleWriter() {}

    static Map<String, Object> write(Schedule schedule) {
        return Facts.of(
                "currency", schedule.currency().getCurrencyCode(),
                "amountAtRisk", text(schedule.amountAtRisk().value()),
                "pool", text(schedule.pool().value()),
                "serviceLevels",
                        schedule.serviceLevels().stream()
                                .map(ScheduleWriter::level)
                                .toList(),
                "caps", schedule.caps().stream().map(ScheduleWriter::cap).toList(),
                "bonus",
                        Facts.of(
                                "gate", schedule.bonus().gate().name(),
                                "cap", text(schedule.bonus().cap().value())),
                "rounding",
                        Facts.of(
                                "mode", schedule.rounding().mode().name(),
                                "moment", schedule.rounding().moment().name()),
                "handling", handling(schedule.handling()));
    }

    private static Map<String, Object> level(LevelIncentive level) {
        return Facts.of(
                "serviceLevel", level.serviceLevel(),
                "name", level.name(),
                "better", level.better().name(),
                "allocation", text(level.allocation().value()),
                "defaultRule", defaultRule(level.defaultRule()),
                "credit", credit(level.credit()),
                "bonus", bonus(level.bonus()),
                "earnBack", earnBack(level.earnBack()));
    }

    private static Map<String, Object> defaultRule(DefaultRule rule) {
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
                        rules.stream().map(ScheduleWriter::defaultRule).toList());
        };
    }

    private static Map<String, Object> credit(CreditRule rule) {
        return switch (rule) {
            case CreditRule.WholeAllocation _ -> Facts.of("kind", "wholeAllocation");
            case CreditRule.LinearShortfall _ -> Facts.of("kind", "linearShortfall");
            case CreditRule.PointsShort(var perPoint, var basis, var most) ->
                Facts.of(
                        "kind",
                        "pointsShort",
                        "perPoint",
                        text(perPoint),
                        "basis",
                        basis.name(),
                        "most",
                        text(most.value()));
            case CreditRule.TierTable(var basis, var bound, var tiers) ->
                Facts.of(
                        "kind",
                        "tierTable",
                        "basis",
                        basis.name(),
                        "bound",
                        bound.name(),
                        "tiers",
                        tiers.stream().map(ScheduleWriter::tier).toList());
            case CreditRule.ShortfallTable(var steps) ->
                Facts.of(
                        "kind",
                        "shortfallTable",
                        "steps",
                        steps.stream().map(ScheduleWriter::step).toList());
            case CreditRule.FixedSum(var amount) -> Facts.of("kind", "fixedSum", "amount", money(amount));
        };
    }

    private static Map<String, Object> tier(CreditRule.Tier tier) {
        return Facts.of("from", text(tier.from()), "credit", text(tier.credit().value()));
    }

    private static Map<String, Object> step(CreditRule.Step step) {
        return Facts.of("atLeast", text(step.atLeast()), "credit", money(step.credit()));
    }

    private static Map<String, Object> bonus(BonusRule rule) {
        return switch (rule) {
            case BonusRule.NoBonus _ -> Facts.of("kind", "noBonus");
            case BonusRule.BeyondThreshold(var threshold, var bound, var ofFee) ->
                Facts.of(
                        "kind",
                        "beyondThreshold",
                        "threshold",
                        text(threshold),
                        "bound",
                        bound.name(),
                        "ofFee",
                        text(ofFee.value()));
        };
    }

    private static Map<String, Object> earnBack(EarnBackRule rule) {
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

    private static Map<String, Object> cap(CreditCap cap) {
        var kind = switch (cap) {
            case CreditCap.PerLevel _ -> "perLevel";
            case CreditCap.PerMonth _ -> "perMonth";
        };
        return Facts.of(
                "kind",
                kind,
                "percent",
                text(cap.percent().value()),
                "basis",
                cap.basis().name());
    }

    private static Map<String, Object> handling(Handlings handling) {
        return Facts.of(
                "noFigures", handling.noFigures().name(),
                "tooThin", handling.tooThin().name(),
                "relieved", handling.relieved().name());
    }

    private static Map<String, Object> money(Money money) {
        return Facts.of(
                "amount", text(money.amount()), "currency", money.currency().getCurrencyCode());
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
