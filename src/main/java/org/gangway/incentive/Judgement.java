package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;

/** Whether a service level is in default this month, and why. */
record Judgement(boolean inDefault, List<Explanation> why) {

    static Judgement of(LevelIncentive level, MonthsBack months) {
        var phase = level.standing().phase(months.month());
        if (level.standing().hasMoney(months.month())) {
            return of(level.defaultRule(), months);
        }
        var rule = phase == LevelPhase.IN_EFFECT ? "incentive-key-measurement" : "incentive-phase-" + phase.word();
        return because(false, rule);
    }

    private static Judgement of(DefaultRule rule, MonthsBack months) {
        return months.counted().isMissed() ? miss(rule, months) : new Judgement(false, List.of());
    }

    private static Judgement miss(DefaultRule rule, MonthsBack months) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> because(true, "incentive-default-below-expected");
            case DefaultRule.BelowMinimum _ -> belowMinimum(months);
            case DefaultRule.TimesInWindow times -> timesInWindow(times, months);
            case DefaultRule.InARow row -> inARow(row, months);
            case DefaultRule.AnyOf any -> anyOf(any, months);
        };
    }

    private static Judgement belowMinimum(MonthsBack months) {
        return months.counted() == Attainment.BELOW_MINIMUM
                ? because(true, "incentive-default-below-minimum")
                : because(false, "incentive-no-default-minimum-reached");
    }

    private static Judgement timesInWindow(DefaultRule.TimesInWindow rule, MonthsBack months) {
        var missed = months.missed(rule.months(), rule.counted());
        var inDefault = rule.counted().contains(months.counted()) && missed.size() >= rule.times();
        var facts = Facts.of(
                "misses", missed.size(),
                "months", rule.months(),
                "from", months.month().minusMonths(rule.months() - 1L),
                "to", months.month(),
                "needed", rule.times());
        var key = inDefault ? "incentive-default-times" : "incentive-no-default-times";
        var each = missed.stream()
                .map(month -> Explanation.fact("incentive-missed-month", Facts.of("month", month)))
                .toList();
        return new Judgement(inDefault, List.of(new Explanation(key, facts, null, null, each)));
    }

    private static Judgement inARow(DefaultRule.InARow rule, MonthsBack months) {
        var run = months.run(rule.counted());
        var facts = Facts.of("run", run, "needed", rule.months());
        var inDefault = run >= rule.months();
        var key = inDefault ? "incentive-default-in-a-row" : "incentive-no-default-in-a-row";
        return new Judgement(inDefault, List.of(Explanation.fact(key, facts)));
    }

    private static Judgement anyOf(DefaultRule.AnyOf any, MonthsBack months) {
        var why = new ArrayList<Explanation>();
        for (var rule : any.rules()) {
            var judgement = miss(rule, months);
            if (judgement.inDefault()) {
                return judgement;
            }
            why.addAll(judgement.why());
        }
        return new Judgement(false, why);
    }

    private static Judgement because(boolean inDefault, String rule) {
        return new Judgement(inDefault, List.of(Explanation.fact(rule, Facts.of())));
    }
}
