package org.gangway.incentive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of one service level's rules does not fit its agreed levels. */
record TargetCheck(String path, LevelIncentive level, LevelTargets targets, Faults faults) {

    static List<ScheduleFault> faults(Schedule schedule, Collection<LevelTargets> targets) {
        var faults = new Faults();
        for (int i = 0; i < schedule.serviceLevels().size(); i++) {
            check("serviceLevels[" + i + "]", schedule.serviceLevels().get(i), targets, faults);
        }
        return Stream.concat(schedule.faults().stream(), faults.found().stream())
                .toList();
    }

    private static void check(String path, LevelIncentive level, Collection<LevelTargets> targets, Faults faults) {
        targets.stream()
                .filter(one -> one.serviceLevel().equals(level.serviceLevel()))
                .findFirst()
                .ifPresentOrElse(
                        found -> new TargetCheck(path, level, found, faults).run(),
                        () -> faults.add(
                                path + ".serviceLevel",
                                "incentive.service-level-not-agreed",
                                Facts.of("service", level.name())));
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
        if (level.credit() instanceof CreditRule.TierTable table) {
            tiers(table.tiers());
        }
        if (level.bonus() instanceof BonusRule.BeyondThreshold bonus) {
            faults.unless(
                    !level.better().isWorse(bonus.threshold(), targets.expected()),
                    path + ".bonus.threshold",
                    "incentive.bonus-below-expected",
                    Facts.with(facts(), "threshold", bonus.threshold()));
        }
    }

    private void withoutMinimum() {
        faults.unless(
                !(level.credit() instanceof CreditRule.LinearShortfall),
                path + ".credit",
                "incentive.minimum-missing",
                facts());
        faults.unless(!usesMinimum(level.defaultRule()), path + ".defaultRule", "incentive.minimum-missing", facts());
    }

    private void tiers(List<CreditRule.Tier> tiers) {
        for (int i = 0; i < tiers.size(); i++) {
            faults.unless(
                    !level.better().isWorse(targets.expected(), tiers.get(i).from()),
                    path + ".credit.tiers[" + i + "].from",
                    "incentive.tier-above-expected",
                    Facts.with(facts(), "bound", tiers.get(i).from()));
        }
    }

    private static boolean usesMinimum(DefaultRule rule) {
        return switch (rule) {
            case DefaultRule.BelowMinimum _ -> true;
            case DefaultRule.AnyOf(var rules) -> rules.stream().anyMatch(TargetCheck::usesMinimum);
            default -> false;
        };
    }

    private Map<String, Object> facts() {
        return Facts.of("service", level.name(), "expected", targets.expected());
    }
}
