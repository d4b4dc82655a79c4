package org.gangway.incentive.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PhaseStart;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Everything that can be wrong with one service level's part of the schedule. */
record LevelIncentiveCheck(String path, LevelIncentive level, FaultCollector faults) {

    void run() {
        faults.unless(
                !level.serviceLevel().isBlank() && !level.name().isBlank(),
                path + ".name",
                "incentive.service-level-unnamed",
                NamedFacts.of());
        allocation();
        defaultRule(level.defaultRule(), path + ".defaultRule");
        new CreditRuleCheck(level, faults).run(level.credit(), path + ".credit");
        new BonusCheck(level, faults).run(path + ".bonus");
        earnBack(level.earnBack(), path + ".earnBack");
        repeat(level.repeat(), path + ".repeat");
        phases(level.standing().phases(), path + ".phases");
    }

    private void allocation() {
        var allocation = level.allocation();
        faults.unless(
                allocation.compareTo(Percentage.ZERO) >= 0 && allocation.compareTo(Percentage.HUNDRED) <= 0,
                path + ".allocation",
                "incentive.allocation-out-of-range",
                NamedFacts.of("service", level.name(), "percent", allocation));
        faults.unless(
                level.standing().kind() == LevelClass.CRITICAL || allocation.compareTo(Percentage.ZERO) == 0,
                path + ".allocation",
                "incentive.key-measurement-with-allocation",
                NamedFacts.of("service", level.name(), "percent", allocation));
    }

    private void defaultRule(DefaultRule rule, String at) {
        switch (rule) {
            case DefaultRule.BelowExpected _, DefaultRule.BelowMinimum _ -> {}
            case DefaultRule.TimesInWindow window ->
                faults.requireMonths(window.times(), window.months(), at + ".times");
            case DefaultRule.InARow row -> faults.requireMonths(row.months(), at + ".months");
            case DefaultRule.AnyOf(var rules) -> {
                faults.unless(!rules.isEmpty(), at + ".rules", "incentive.no-default-rule", NamedFacts.of());
                for (int i = 0; i < rules.size(); i++) {
                    defaultRule(rules.get(i), at + ".rules[" + i + "]");
                }
            }
        }
    }

    private void earnBack(EarnBackRule rule, String at) {
        switch (rule) {
            case EarnBackRule.NoEarnBack _ -> {}
            case EarnBackRule.AfterGoodMonths after ->
                faults.requireMonths(after.goodMonths(), after.within(), at + ".goodMonths");
            case EarnBackRule.OnAverage average -> faults.requireMonths(average.months(), at + ".months");
        }
    }

    private void repeat(RepeatRule rule, String at) {
        switch (rule) {
            case RepeatRule.NoRepeat _ -> {}
            case RepeatRule.Consecutive row -> {
                faults.requireCount(row.from(), 2, at + ".from");
                factor(row.factor(), at + ".factor");
                timing(row.timing(), at + ".timing");
            }
            case RepeatRule.ByCount count -> {
                steps(count.steps(), at + ".steps");
                timing(count.timing(), at + ".timing");
            }
            case RepeatRule.Escalated escalated -> {
                faults.requireCount(escalated.from(), 2, at + ".from");
                new CreditRuleCheck(level, faults).run(escalated.credit(), at + ".credit");
            }
        }
    }

    private void steps(List<CountMultiplier> steps, String at) {
        faults.requireRows(steps, at);
        faults.requireOnce(
                steps.stream().map(step -> BigDecimal.valueOf(step.moreThan())).toList(), at, "moreThan");
        for (int i = 0; i < steps.size(); i++) {
            faults.requireCount(steps.get(i).moreThan(), 1, at + "[" + i + "].moreThan");
            factor(steps.get(i).factor(), at + "[" + i + "].factor");
        }
        var factors = steps.stream()
                .sorted(Comparator.comparingInt(CountMultiplier::moreThan))
                .map(CountMultiplier::factor)
                .toList();
        faults.requireRising(factors, at, "incentive.worse-is-cheaper", NamedFacts.of("service", level.name()));
    }

    private void factor(BigDecimal factor, String at) {
        faults.unless(
                factor.compareTo(BigDecimal.ONE) >= 0,
                at,
                "incentive.repeat-is-cheaper",
                NamedFacts.of("factor", factor));
    }

    /** Points are no money that a cap could have been held to. */
    private void timing(RepeatTiming timing, String at) {
        faults.unless(
                timing == RepeatTiming.BEFORE_CAPS || !(level.credit() instanceof CreditRule.ServicePoints),
                at,
                "incentive.points-repeat-after-caps",
                NamedFacts.of());
    }

    private void phases(List<PhaseStart> phases, String at) {
        for (int i = 1; i < phases.size(); i++) {
            var before = phases.get(i - 1);
            var next = phases.get(i);
            faults.unless(
                    next.from().isAfter(before.from()) && next.phase().mayFollow(before.phase()),
                    at + "[" + i + "]",
                    "incentive.phases-out-of-order",
                    NamedFacts.of("service", level.name(), "phase", next.phase(), "from", next.from()));
        }
    }
}
