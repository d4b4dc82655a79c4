package org.gangway.incentive.statement;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.fee.MonthFee;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * All that a month's statement is computed from, besides the schedule.
 *
 * <p>A scheduled level without a result is a level without figures; results of levels that are not in the schedule are
 * measured only and cost nothing.
 *
 * @param monthFee what the fee comes from; null where it is flat
 */
public record MonthInput(
        YearMonth month,
        Money fee,
        List<LevelResult> results,
        @Neutral MonthCircumstances circumstances,
        @Nullable MonthFee monthFee) {

    public MonthInput {
        results = List.copyOf(results);
        if (fee.isNegative()) {
            throw new RuleViolation("incentive.fee-negative", Map.of("fee", fee));
        }
        if (monthFee != null && !monthFee.amount().equals(fee)) {
            throw new IllegalArgumentException("the parts of the fee come to " + monthFee.amount() + ", not " + fee);
        }
        requireOnceEach(results);
        results.forEach(result -> requireEarlier(result, month));
        circumstances.past().forEach(past -> requireEarlier(past, month));
    }

    public MonthInput(YearMonth month, Money fee, List<LevelResult> results) {
        this(month, fee, results, MonthCircumstances.NONE, null);
    }

    /** Of a flat fee. */
    public MonthInput(YearMonth month, Money fee, List<LevelResult> results, MonthCircumstances circumstances) {
        this(month, fee, results, circumstances, null);
    }

    public static MonthInput of(
            YearMonth month, MonthFee fee, List<LevelResult> results, MonthCircumstances circumstances) {
        return new MonthInput(month, fee.amount(), results, circumstances, fee);
    }

    public MonthInput with(MonthCircumstances other) {
        return new MonthInput(month, fee, results, other, monthFee);
    }

    public MonthInput with(List<LevelResult> others) {
        return new MonthInput(month, fee, others, circumstances, monthFee);
    }

    public MonthInput with(MonthFee other) {
        return of(month, other, results, circumstances);
    }

    public LevelResult result(String serviceLevel) {
        for (var result : results) {
            if (result.serviceLevel().equals(serviceLevel)) {
                return result;
            }
        }
        return LevelResult.withoutFigures(serviceLevel);
    }

    private static void requireOnceEach(List<LevelResult> results) {
        var seen = new LinkedHashSet<String>();
        for (var result : results) {
            if (!seen.add(result.serviceLevel())) {
                throw new RuleViolation("incentive.result-twice", Map.of("service", result.serviceLevel()));
            }
        }
    }

    private static void requireEarlier(LevelResult result, YearMonth month) {
        for (var past : result.history()) {
            if (!past.month().isBefore(month)) {
                throw new RuleViolation(
                        "incentive.history-not-earlier",
                        Map.of("service", result.serviceLevel(), "past", past.month(), "month", month));
            }
        }
    }

    private static void requireEarlier(SettledMonthAmounts past, YearMonth month) {
        if (!past.month().isBefore(month)) {
            throw new RuleViolation("incentive.past-month-not-earlier", Map.of("past", past.month(), "month", month));
        }
    }
}
