package org.gangway.agreement.ui.wording;

import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What gives more than money, in words. */
final class TriggerWording {

    private TriggerWording() {}

    static Text sentence(Trigger trigger, IncentiveSchedule incentiveSchedule) {
        return Msg.agreement_trigger_sentence(
                trigger.name(),
                Text.of(trigger.kind()),
                pattern(trigger.pattern()),
                scope(trigger.scope(), incentiveSchedule),
                trigger.claimDays());
    }

    static Text pattern(TriggerPattern pattern) {
        return switch (pattern) {
            case TriggerPattern.InARow(var months, var counted) ->
                Msg.agreement_trigger_in_a_row(months, Text.of(counted));
            case TriggerPattern.TimesInWindow(var times, var months, var counted) ->
                Msg.agreement_trigger_times(times, months, Text.of(counted));
            case TriggerPattern.ShareOfMeasurements(var above, var months, var counted) ->
                Msg.agreement_trigger_share(above, months, Text.of(counted));
            case TriggerPattern.AverageWorse(var threshold, var better, var months) ->
                Msg.agreement_trigger_average(months, better.name(), threshold);
            case TriggerPattern.CreditSum(var atLeast, var months) -> Msg.agreement_trigger_credit_sum(months, atLeast);
            case TriggerPattern.CreditShare(var atLeast, var months) ->
                Msg.agreement_trigger_credit_share(months, atLeast);
            case TriggerPattern.CreditMonths(var ofFee, var times, var months) ->
                Msg.agreement_trigger_credit_months(times, months, ofFee);
            case TriggerPattern.DaysLate(var days) -> Msg.agreement_trigger_days_late(days);
        };
    }

    private static Text scope(TriggerScope scope, IncentiveSchedule incentiveSchedule) {
        return switch (scope) {
            case TriggerScope.OneLevel(var key) ->
                Text.user(incentiveSchedule.serviceLevels().stream()
                        .filter(level -> level.serviceLevel().equals(key))
                        .findFirst()
                        .map(LevelIncentive::name)
                        .orElse(key));
            case TriggerScope.AnyLevel _ -> Msg.agreement_trigger_any_level();
            case TriggerScope.WholeAgreement _ -> Msg.agreement_trigger_whole_agreement();
        };
    }
}
