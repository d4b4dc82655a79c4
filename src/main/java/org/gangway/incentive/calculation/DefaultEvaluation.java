package org.gangway.incentive.calculation;

import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LevelPhase;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Whether a service level is in default this month, and why. */
record DefaultEvaluation(boolean inDefault, List<Explanation> why) {

    static DefaultEvaluation of(LevelIncentive level, OutcomeHistory months) {
        var phase = level.standing().phase(months.month());
        if (level.standing().hasMoney(months.month())) {
            return of(level.defaultRule(), months);
        }
        var rule = phase == LevelPhase.IN_EFFECT ? "incentive-key-measurement" : "incentive-phase-" + phase.word();
        return because(false, rule);
    }

    private static DefaultEvaluation of(DefaultRule rule, OutcomeHistory months) {
        return months.counted().isMissed() ? miss(rule, months) : new DefaultEvaluation(false, List.of());
    }

    private static DefaultEvaluation miss(DefaultRule rule, OutcomeHistory months) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> because(true, "incentive-default-below-expected");
            case DefaultRule.BelowMinimum _ -> belowMinimum(months);
            case DefaultRule.TimesInWindow times -> timesInWindow(times, months);
            case DefaultRule.InARow row -> inARow(row, months);
            case DefaultRule.AnyOf any -> anyOf(any, months);
        };
    }

    private static DefaultEvaluation belowMinimum(OutcomeHistory months) {
        return months.counted() == Attainment.BELOW_MINIMUM
                ? because(true, "incentive-default-below-minimum")
                : because(false, "incentive-no-default-minimum-reached");
    }

    private static DefaultEvaluation timesInWindow(DefaultRule.TimesInWindow rule, OutcomeHistory months) {
        var missed = months.missed(rule.months(), rule.counted());
        var inDefault = rule.counted().contains(months.counted()) && missed.size() >= rule.times();
        var facts = NamedFacts.of(
                "misses", missed.size(),
                "months", rule.months(),
                "from", months.month().minusMonths(rule.months() - 1L),
                "to", months.month(),
                "needed", rule.times());
        var key = inDefault ? "incentive-default-times" : "incentive-no-default-times";
        var each = missed.stream()
                .map(month -> Explanation.fact("incentive-missed-month", NamedFacts.of("month", month)))
                .toList();
        return new DefaultEvaluation(inDefault, List.of(new Explanation(key, facts, null, null, each)));
    }

    private static DefaultEvaluation inARow(DefaultRule.InARow rule, OutcomeHistory months) {
        var run = months.run(rule.counted());
        var facts = NamedFacts.of("run", run, "needed", rule.months());
        var inDefault = run >= rule.months();
        var key = inDefault ? "incentive-default-in-a-row" : "incentive-no-default-in-a-row";
        return new DefaultEvaluation(inDefault, List.of(Explanation.fact(key, facts)));
    }

    private static DefaultEvaluation anyOf(DefaultRule.AnyOf any, OutcomeHistory months) {
        var why = new ArrayList<Explanation>();
        for (var rule : any.rules()) {
            var defaultEvaluation = miss(rule, months);
            if (defaultEvaluation.inDefault()) {
                return defaultEvaluation;
            }
            why.addAll(defaultEvaluation.why());
        }
        return new DefaultEvaluation(false, why);
    }

    private static DefaultEvaluation because(boolean inDefault, String rule) {
        return new DefaultEvaluation(inDefault, List.of(Explanation.fact(rule, NamedFacts.of())));
    }
}
