package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A trigger as canonical JSON. */
final class TriggerWriter {

    private TriggerWriter() {}

    static Map<String, Object> write(Trigger trigger) {
        return Facts.of(
                "key", trigger.key(),
                "name", trigger.name(),
                "kind", trigger.kind().name(),
                "scope", scope(trigger.scope()),
                "pattern", pattern(trigger.pattern()),
                "claimDays", trigger.claimDays());
    }

    private static Map<String, Object> scope(TriggerScope scope) {
        return switch (scope) {
            case TriggerScope.OneLevel(var serviceLevel) -> Facts.of("kind", "oneLevel", "serviceLevel", serviceLevel);
            case TriggerScope.AnyLevel _ -> Facts.of("kind", "anyLevel");
            case TriggerScope.WholeAgreement _ -> Facts.of("kind", "wholeAgreement");
        };
    }

    private static Map<String, Object> pattern(TriggerPattern pattern) {
        return switch (pattern) {
            case TriggerPattern.InARow(var months, var zone) ->
                Facts.of("kind", "inARow", "months", months, "counted", zone.name());
            case TriggerPattern.TimesInWindow(var times, var months, var zone) ->
                Facts.of("kind", "timesInWindow", "times", times, "months", months, "counted", zone.name());
            case TriggerPattern.ShareOfMeasurements(var above, var months, var zone) ->
                Facts.of("kind", "shareOfMeasurements", "above", text(above), "months", months, "counted", zone.name());
            case TriggerPattern.AverageWorse average -> average(average);
            case TriggerPattern.CreditSum(var amount, var months) ->
                Facts.of("kind", "creditSum", "atLeast", money(amount), "months", months);
            case TriggerPattern.CreditShare(var share, var months) ->
                Facts.of("kind", "creditShare", "atLeast", text(share), "months", months);
            case TriggerPattern.CreditMonths(var share, var times, var months) ->
                Facts.of("kind", "creditMonths", "ofFee", text(share), "times", times, "months", months);
            case TriggerPattern.DaysLate(var days) -> Facts.of("kind", "daysLate", "moreThan", days);
        };
    }

    private static Map<String, Object> average(TriggerPattern.AverageWorse pattern) {
        return Facts.of(
                "kind", "averageWorse",
                "threshold", pattern.threshold().toPlainString(),
                "better", pattern.better().name(),
                "months", pattern.months());
    }

    private static String text(Percentage percent) {
        return percent.value().toPlainString();
    }

    private static Map<String, Object> money(Money money) {
        return Facts.of(
                "amount",
                money.amount().toPlainString(),
                "currency",
                money.currency().getCurrencyCode());
    }
}
