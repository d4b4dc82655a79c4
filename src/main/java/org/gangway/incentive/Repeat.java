package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gangway.shared.Explanation;

/**
 * What a repeat makes of a service level's credit.
 *
 * @param rule what is charged: the usual rule or the escalated one
 * @param before what the formula's amount is multiplied by
 * @param after what remains after the caps is multiplied by
 */
record Repeat(CreditRule rule, BigDecimal before, BigDecimal after, List<Explanation> why) {

    static Repeat of(Judged judged) {
        var usual = judged.level().credit();
        return switch (judged.level().repeat()) {
            case RepeatRule.NoRepeat _ -> new Repeat(usual, BigDecimal.ONE, BigDecimal.ONE, List.of());
            case RepeatRule.Consecutive row -> consecutive(row, usual, judged.months());
            case RepeatRule.ByCount count -> byCount(count, usual, judged.result());
            case RepeatRule.Escalated escalated -> escalated(escalated, usual, judged.months());
        };
    }

    private static Repeat consecutive(RepeatRule.Consecutive rule, CreditRule usual, MonthsBack months) {
        var run = months.run(rule.counted());
        var factor = run >= rule.from() ? rule.factor() : BigDecimal.ONE;
        var key = run >= rule.from() ? "incentive-repeat-in-a-row" : "incentive-no-repeat-in-a-row";
        var facts = Facts.of("run", run, "from", rule.from(), "factor", rule.factor());
        return timed(usual, factor, rule.timing(), Explanation.fact(key, facts));
    }

    private static Repeat byCount(RepeatRule.ByCount rule, CreditRule usual, LevelResult result) {
        var reached = rule.steps().stream()
                .filter(step -> result.incidents() > step.moreThan())
                .max(Comparator.comparingInt(CountStep::moreThan));
        var factor = reached.map(CountStep::factor).orElse(BigDecimal.ONE);
        var key = reached.isPresent() ? "incentive-repeat-count" : "incentive-no-repeat-count";
        var bound = reached.map(CountStep::moreThan)
                .orElseGet(() -> rule.steps().stream()
                        .mapToInt(CountStep::moreThan)
                        .min()
                        .orElse(0));
        var facts = Facts.of("incidents", result.incidents(), "bound", bound, "factor", factor);
        return timed(usual, factor, rule.timing(), Explanation.fact(key, facts));
    }

    private static Repeat escalated(RepeatRule.Escalated rule, CreditRule usual, MonthsBack months) {
        var run = months.run(rule.counted());
        var applies = run >= rule.from();
        var key = applies ? "incentive-repeat-escalated" : "incentive-no-repeat-in-a-row";
        var fact = Explanation.fact(key, Facts.of("run", run, "from", rule.from()));
        return new Repeat(applies ? rule.credit() : usual, BigDecimal.ONE, BigDecimal.ONE, List.of(fact));
    }

    private static Repeat timed(CreditRule usual, BigDecimal factor, RepeatTiming timing, Explanation why) {
        return timing == RepeatTiming.BEFORE_CAPS
                ? new Repeat(usual, factor, BigDecimal.ONE, List.of(why))
                : new Repeat(usual, BigDecimal.ONE, factor, List.of(why));
    }
}
