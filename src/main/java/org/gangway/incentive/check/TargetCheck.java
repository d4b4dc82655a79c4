package org.gangway.incentive.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.MinimumLevelUse;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.json.FieldFault;
import org.gangway.measure.LevelValues;
import org.gangway.shared.NamedFacts;

/** What of one service level's rules does not fit its agreed levels. */
record TargetCheck(String path, LevelIncentive level, LevelValues targets, FaultCollector faults) {

    static List<FieldFault> faults(IncentiveSchedule incentiveSchedule, Map<String, LevelValues> agreed) {
        var faultCollector = new FaultCollector(incentiveSchedule.currency());
        for (int i = 0; i < incentiveSchedule.serviceLevels().size(); i++) {
            check("serviceLevels[" + i + "]", incentiveSchedule.serviceLevels().get(i), agreed, faultCollector);
        }
        return Stream.concat(ScheduleCheck.faults(incentiveSchedule).stream(), faultCollector.found().stream())
                .toList();
    }

    private static void check(
            String path, LevelIncentive level, Map<String, LevelValues> agreed, FaultCollector faultCollector) {
        var targets = agreed.get(level.serviceLevel());
        if (targets == null) {
            faultCollector.add(
                    path + ".serviceLevel",
                    "incentive.service-level-not-agreed",
                    NamedFacts.of("service", level.name()));
        } else {
            new TargetCheck(path, level, targets, faultCollector).run();
        }
    }

    private void run() {
        var minimum = targets.minimum();
        faults.unless(
                minimum == null || level.better().isWorse(minimum, targets.expected()),
                path,
                "incentive.minimum-not-below-expected",
                facts());
        if (minimum == null) {
            withoutMinimum();
        }
        credit(level.credit(), path + ".credit");
        if (level.repeat() instanceof RepeatRule.Escalated escalated) {
            credit(escalated.credit(), path + ".repeat.credit");
        }
        bonus();
    }

    private void withoutMinimum() {
        needsMinimum(level.credit() instanceof CreditRule.LinearShortfall, ".credit");
        needsMinimum(MinimumLevelUse.in(level.defaultRule()), ".defaultRule");
        needsMinimum(MinimumLevelUse.in(level.repeat()), ".repeat");
    }

    private void needsMinimum(boolean needed, String field) {
        faults.unless(!needed, path + field, "incentive.minimum-missing", facts());
    }

    private void credit(CreditRule rule, String at) {
        if (rule instanceof CreditRule.TierTable table) {
            bounds(table.tiers().stream().map(CreditRule.Tier::from).toList(), at + ".tiers");
        }
        if (rule instanceof CreditRule.ServicePoints points) {
            bounds(points.bands().stream().map(CreditRule.Band::from).toList(), at + ".bands");
        }
    }

    private void bounds(List<BigDecimal> bounds, String at) {
        for (int i = 0; i < bounds.size(); i++) {
            faults.unless(
                    !level.better().isWorse(targets.expected(), bounds.get(i)),
                    at + "[" + i + "].from",
                    "incentive.tier-above-expected",
                    NamedFacts.with(facts(), "bound", bounds.get(i)));
        }
    }

    private void bonus() {
        switch (level.bonus()) {
            case BonusRule.NoBonus _, BonusRule.GainShare _ -> {}
            case BonusRule.BeyondThreshold rule -> threshold(rule.threshold(), ".bonus.threshold");
            case BonusRule.PerPointBeyond rule -> threshold(rule.threshold(), ".bonus.threshold");
            case BonusRule.BonusTiers rule -> {
                for (int i = 0; i < rule.tiers().size(); i++) {
                    threshold(rule.tiers().get(i).from(), ".bonus.tiers[" + i + "].from");
                }
            }
        }
    }

    private void threshold(BigDecimal threshold, String field) {
        faults.unless(
                !level.better().isWorse(threshold, targets.expected()),
                path + field,
                "incentive.bonus-below-expected",
                NamedFacts.with(facts(), "threshold", threshold));
    }

    private Map<String, Object> facts() {
        return NamedFacts.of("service", level.name(), "expected", targets.expected());
    }
}
