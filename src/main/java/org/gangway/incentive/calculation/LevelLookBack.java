package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;

/** How far back the rules about one service level look from one month. */
record LevelLookBack(IncentiveSchedule schedule, LevelIncentive level, LevelResult result, YearMonth month) {

    LevelResult kept() {
        var need = backs().map(this::need).reduce(month, LookBackHorizon::earlier);
        var first = Stream.concat(Stream.of(need), known().filter(at -> at.isBefore(need)))
                .filter(this::saysTheSame)
                .findFirst()
                .orElse(need);
        return since(result, first);
    }

    /** The month as it is evaluated and, where relief was accepted, as it would have been. */
    private Stream<OutcomeHistory> backs() {
        return Stream.concat(Stream.of(result), result.unrelieved().stream()).map(this::back);
    }

    private OutcomeHistory back(LevelResult of) {
        return new OutcomeHistory(schedule.handling(), level, of, month);
    }

    /** The months of the history, the newest first. */
    private Stream<YearMonth> known() {
        return result.history().stream().map(EarlierResult::month).sorted(Comparator.reverseOrder());
    }

    private YearMonth need(OutcomeHistory back) {
        var rules = Stream.of(need(level.defaultRule(), back), need(level.repeat(), back), waiting(back));
        var triggers = schedule.further().triggers().stream()
                .filter(trigger -> isAbout(trigger.scope()))
                .map(trigger -> need(trigger.pattern(), back));
        return Stream.concat(rules, triggers).reduce(month, LookBackHorizon::earlier);
    }

    private YearMonth need(DefaultRule rule, OutcomeHistory back) {
        return switch (rule) {
            case DefaultRule.BelowExpected _, DefaultRule.BelowMinimum _ -> month;
            case DefaultRule.TimesInWindow times -> LookBackHorizon.rolling(month, times.months());
            case DefaultRule.InARow row -> run(row.counted(), back);
            case DefaultRule.AnyOf(var rules) ->
                rules.stream().map(each -> need(each, back)).reduce(month, LookBackHorizon::earlier);
        };
    }

    private YearMonth need(RepeatRule rule, OutcomeHistory back) {
        return switch (rule) {
            case RepeatRule.NoRepeat _, RepeatRule.ByCount _ -> month;
            case RepeatRule.Consecutive row -> run(row.counted(), back);
            case RepeatRule.Escalated escalated -> run(escalated.counted(), back);
        };
    }

    private YearMonth need(TriggerPattern pattern, OutcomeHistory back) {
        return switch (pattern) {
            case TriggerPattern.InARow row -> run(row.counted(), back);
            case TriggerPattern.TimesInWindow times -> LookBackHorizon.rolling(month, times.months());
            case TriggerPattern.ShareOfMeasurements share -> LookBackHorizon.rolling(month, share.months());
            case TriggerPattern.AverageWorse average -> LookBackHorizon.rolling(month, average.months());
            case TriggerPattern.CreditSum _,
                    TriggerPattern.CreditShare _,
                    TriggerPattern.CreditMonths _,
                    TriggerPattern.DaysLate _ -> month;
        };
    }

    private boolean isAbout(TriggerScope scope) {
        return switch (scope) {
            case TriggerScope.OneLevel(var one) -> one.equals(level.serviceLevel());
            case TriggerScope.AnyLevel _, TriggerScope.WholeAgreement _ -> true;
        };
    }

    /** A run of misses is reported in its whole length, however long; it ends at a good month or at one that is not known. */
    private YearMonth run(CountedMisses counted, OutcomeHistory back) {
        return Stream.concat(Stream.of(month), known())
                .filter(at -> back.counted(at).isMeasured())
                .takeWhile(at -> counted.contains(back.counted(at)))
                .reduce(month, LookBackHorizon::earlier);
    }

    /** The oldest miss that still has months left to be earned back in, this one included. */
    private YearMonth waiting(OutcomeHistory back) {
        var most = switch (level.earnBack()) {
            case EarnBackRule.NoEarnBack _ -> 0;
            case EarnBackRule.AfterGoodMonths after -> after.within();
            case EarnBackRule.OnAverage average -> average.months();
        };
        return back.result().history().stream()
                .filter(past -> most > 0 && past.outstanding().amount().signum() > 0)
                .map(EarlierResult::month)
                .filter(miss -> EvaluatedMonths.after(miss, most + 1, back).size() <= most)
                .reduce(month, LookBackHorizon::earlier);
    }

    /** Some months count as the one evaluated before them, and failures that gathered may have been used up long ago. */
    private boolean saysTheSame(YearMonth first) {
        return backs().allMatch(all -> {
            var less = back(since(all.result(), first));
            return Stream.concat(Stream.of(month), known().filter(at -> !at.isBefore(first)))
                            .allMatch(at -> less.counted(at) == all.counted(at))
                    && lumpSums()
                            .allMatch(lumpSum -> AccumulatedFailures.open(lumpSum, less)
                                    .equals(AccumulatedFailures.open(lumpSum, all)));
        });
    }

    private Stream<CreditRule.ChronicLumpSum> lumpSums() {
        var escalated = level.repeat() instanceof RepeatRule.Escalated rule
                ? Stream.of(rule.credit())
                : Stream.<CreditRule>empty();
        return Stream.concat(Stream.of(level.credit()), escalated)
                .filter(CreditRule.ChronicLumpSum.class::isInstance)
                .map(CreditRule.ChronicLumpSum.class::cast);
    }

    private static LevelResult since(LevelResult result, YearMonth first) {
        List<EarlierResult> reached = result.history().stream()
                .filter(past -> !past.month().isBefore(first))
                .toList();
        return result.withHistory(reached);
    }
}
