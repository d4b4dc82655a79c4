package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/**
 * What a repeat makes of a service level's credit.
 *
 * @param rule what is charged: the usual rule or the escalated one
 * @param before what the formula's amount is multiplied by
 * @param after what remains after the caps is multiplied by
 */
record RepeatEffect(CreditRule rule, BigDecimal before, BigDecimal after, List<Explanation> why) {

    static RepeatEffect of(EvaluatedLevel evaluatedLevel) {
        var usual = evaluatedLevel.level().credit();
        return switch (evaluatedLevel.level().repeat()) {
            case RepeatRule.NoRepeat _ -> new RepeatEffect(usual, BigDecimal.ONE, BigDecimal.ONE, List.of());
            case RepeatRule.Consecutive row -> consecutive(row, usual, evaluatedLevel.months());
            case RepeatRule.ByCount count -> byCount(count, usual, evaluatedLevel.result());
            case RepeatRule.Escalated escalated -> escalated(escalated, usual, evaluatedLevel.months());
        };
    }

    private static RepeatEffect consecutive(RepeatRule.Consecutive rule, CreditRule usual, OutcomeHistory months) {
        var run = months.run(rule.counted());
        var factor = run >= rule.from() ? rule.factor() : BigDecimal.ONE;
        var key = run >= rule.from() ? "incentive-repeat-in-a-row" : "incentive-no-repeat-in-a-row";
        var facts = NamedFacts.of("run", run, "from", rule.from(), "factor", rule.factor());
        return timed(usual, factor, rule.timing(), Explanation.fact(key, facts));
    }

    private static RepeatEffect byCount(RepeatRule.ByCount rule, CreditRule usual, LevelResult result) {
        var reached = rule.steps().stream()
                .filter(step -> result.incidents() > step.moreThan())
                .max(Comparator.comparingInt(CountMultiplier::moreThan));
        var factor = reached.map(CountMultiplier::factor).orElse(BigDecimal.ONE);
        var key = reached.isPresent() ? "incentive-repeat-count" : "incentive-no-repeat-count";
        var bound = reached.map(CountMultiplier::moreThan)
                .orElseGet(() -> rule.steps().stream()
                        .mapToInt(CountMultiplier::moreThan)
                        .min()
                        .orElse(0));
        var facts = NamedFacts.of("incidents", result.incidents(), "bound", bound, "factor", factor);
        return timed(usual, factor, rule.timing(), Explanation.fact(key, facts));
    }

    private static RepeatEffect escalated(RepeatRule.Escalated rule, CreditRule usual, OutcomeHistory months) {
        var run = months.run(rule.counted());
        var applies = run >= rule.from();
        var key = applies ? "incentive-repeat-escalated" : "incentive-no-repeat-in-a-row";
        var fact = Explanation.fact(key, NamedFacts.of("run", run, "from", rule.from()));
        return new RepeatEffect(applies ? rule.credit() : usual, BigDecimal.ONE, BigDecimal.ONE, List.of(fact));
    }

    private static RepeatEffect timed(CreditRule usual, BigDecimal factor, RepeatTiming timing, Explanation why) {
        return timing == RepeatTiming.BEFORE_CAPS
                ? new RepeatEffect(usual, factor, BigDecimal.ONE, List.of(why))
                : new RepeatEffect(usual, BigDecimal.ONE, factor, List.of(why));
    }
}
