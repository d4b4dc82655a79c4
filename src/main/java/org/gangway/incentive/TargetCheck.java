package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.json.FieldFault;
import org.gangway.measure.LevelValues;

/** What of one service level's rules does not fit its agreed levels. */
record TargetCheck(String path, LevelIncentive level, LevelValues targets, Faults faults) {

    static List<FieldFault> faults(Schedule schedule, Map<String, LevelValues> agreed) {
        var faults = new Faults(schedule.currency());
        for (int i = 0; i < schedule.serviceLevels().size(); i++) {
            check("serviceLevels[" + i + "]", schedule.serviceLevels().get(i), agreed, faults);
        }
        return Stream.concat(ScheduleCheck.faults(schedule).stream(), faults.found().stream())
                .toList();
    }

    private static void check(String path, LevelIncentive level, Map<String, LevelValues> agreed, Faults faults) {
        var targets = agreed.get(level.serviceLevel());
        if (targets == null) {
            faults.add(path + ".serviceLevel", "incentive.service-level-not-agreed", Facts.of("service", level.name()));
        } else {
            new TargetCheck(path, level, targets, faults).run();
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
        needsMinimum(MinimumUse.in(level.defaultRule()), ".defaultRule");
        needsMinimum(MinimumUse.in(level.repeat()), ".repeat");
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
                    Facts.with(facts(), "bound", bounds.get(i)));
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
                Facts.with(facts(), "threshold", threshold));
    }

    private Map<String, Object> facts() {
        return Facts.of("service", level.name(), "expected", targets.expected());
    }
}
