package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.shared.Money;

/**
 * How far back the rules of a schedule look from one month: what came before that changes nothing of its statement.
 *
 * <p>Only a bonus cap for the whole contract looks back without end; of the months out of reach it needs their sum.
 */
public record LookBackHorizon(IncentiveSchedule schedule, MonthInput input) {

    /** The month with only as much of its past as the schedule's rules can look back on; the statement is the same. */
    public static MonthInput trimmed(IncentiveSchedule incentiveSchedule, MonthInput input) {
        return new LookBackHorizon(incentiveSchedule, input).kept();
    }

    /** The month with no more of its past than can be reached. */
    MonthInput kept() {
        var results = input.results().stream().map(this::kept).toList();
        return input.with(results).with(circumstances());
    }

    /** Nothing of the past counts for a service level that is measured only. */
    private LevelResult kept(LevelResult result) {
        return schedule.serviceLevels().stream()
                .filter(level -> level.serviceLevel().equals(result.serviceLevel()))
                .findFirst()
                .map(level -> new LevelLookBack(schedule, level, result, input.month()).kept())
                .orElseGet(() -> result.withHistory(List.of()));
    }

    private MonthCircumstances circumstances() {
        var of = input.circumstances();
        var first = first();
        var reached =
                of.past().stream().filter(past -> !past.month().isBefore(first)).toList();
        return of.withPast(reached).withBonusBefore(bonusBefore(of, first));
    }

    private Money bonusBefore(MonthCircumstances of, YearMonth first) {
        return schedule.bonus().contractCap() == null
                ? Money.zero(schedule.currency())
                : of.past().stream()
                        .filter(past -> past.month().isBefore(first))
                        .map(SettledMonthAmounts::bonus)
                        .reduce(of.bonusBefore(schedule.currency()), Money::plus);
    }

    /** The first month whose charges, credits, bonuses or earn-backs count by themselves; this one when none does. */
    private YearMonth first() {
        var limits = schedule.further().earnBack();
        var yearly =
                schedule.bonus().yearCap() != null || limits.mostPerYear() > 0 || limits.mostAmountPerYear() != null;
        return Stream.of(
                        schedule.caps().stream().map(this::first),
                        schedule.further().triggers().stream().map(trigger -> first(trigger.pattern())),
                        Stream.of(yearly ? year() : input.month()))
                .flatMap(months -> months)
                .reduce(input.month(), LookBackHorizon::earlier);
    }

    private YearMonth first(CreditCap cap) {
        return switch (cap) {
            case CreditCap.PerLevel _, CreditCap.PerMonth _ -> input.month();
            case CreditCap.Rolling rolling -> rolling(input.month(), rolling.months());
            case CreditCap.ContractYear _, CreditCap.ContractYearAmount _ -> year();
        };
    }

    private YearMonth first(TriggerPattern pattern) {
        return switch (pattern) {
            case TriggerPattern.CreditSum sum -> rolling(input.month(), sum.months());
            case TriggerPattern.CreditShare share -> rolling(input.month(), share.months());
            case TriggerPattern.CreditMonths times -> rolling(input.month(), times.months());
            case TriggerPattern.InARow _,
                    TriggerPattern.TimesInWindow _,
                    TriggerPattern.ShareOfMeasurements _,
                    TriggerPattern.AverageWorse _,
                    TriggerPattern.DaysLate _ -> input.month();
        };
    }

    private YearMonth year() {
        return schedule.further().yearOf(input.month());
    }

    /** The first of so many months that end with this one. */
    static YearMonth rolling(YearMonth month, int months) {
        return month.minusMonths(months - 1L);
    }

    static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
