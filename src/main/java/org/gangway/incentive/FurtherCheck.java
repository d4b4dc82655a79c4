package org.gangway.incentive;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with the optional parts of a schedule. */
record FurtherCheck(Schedule schedule, Faults faults) {

    void run() {
        var further = schedule.further();
        points(further.points());
        if (further.causes() instanceof CauseRule.OneCredit(var always)) {
            always.forEach(this::scheduled);
        }
        deliverables(further.deliverables());
        var late = further.lateReport();
        if (late != null) {
            faults.requireMoney(late, "lateReport");
        }
        var floor = further.floor();
        if (floor != null) {
            faults.requireMoney(floor.amount(), "floor.amount");
        }
        limits(further.earnBack());
        triggers(further.triggers());
        faults.unless(
                further.yearStart() >= 1 && further.yearStart() <= 12,
                "yearStart",
                "incentive.no-month-of-the-year",
                Facts.of("number", further.yearStart()));
    }

    private void triggers(List<Trigger> triggers) {
        var levels = schedule.serviceLevels().stream()
                .map(LevelIncentive::serviceLevel)
                .toList();
        TriggerCheck.faults(triggers, levels, schedule.currency())
                .forEach(fault -> faults.add(fault.path(), fault.rule(), fault.facts()));
    }

    private void scheduled(String key) {
        faults.unless(
                schedule.serviceLevels().stream()
                        .anyMatch(level -> level.serviceLevel().equals(key)),
                "causes.always",
                "incentive.service-level-not-scheduled",
                Facts.of("service", key));
    }

    private void points(@Nullable PointsConversion conversion) {
        var used = schedule.serviceLevels().stream().anyMatch(FurtherCheck::givesPoints);
        if (conversion == null) {
            faults.unless(!used, "points", "incentive.points-without-conversion", Facts.of());
            return;
        }
        faults.unless(used, "points", "incentive.points-not-used", Facts.of());
        new ConversionCheck(faults).run(conversion);
    }

    private static boolean givesPoints(LevelIncentive level) {
        return level.credit() instanceof CreditRule.ServicePoints
                || (level.repeat() instanceof RepeatRule.Escalated escalated
                        && escalated.credit() instanceof CreditRule.ServicePoints);
    }

    private void deliverables(List<Deliverable> deliverables) {
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < deliverables.size(); i++) {
            var path = "deliverables[" + i + "]";
            var one = deliverables.get(i);
            faults.unless(
                    !one.key().isBlank() && !one.name().isBlank(),
                    path + ".name",
                    "incentive.deliverable-unnamed",
                    Facts.of());
            faults.unless(
                    seen.add(one.key()),
                    path + ".key",
                    "incentive.deliverable-twice",
                    Facts.of("deliverable", one.name()));
            credit(one.credit(), path + ".credit");
        }
    }

    private void credit(LateCredit credit, String path) {
        switch (credit) {
            case LateCredit.OwnAmount(var amount) -> faults.requireMoney(amount, path + ".amount");
            case LateCredit.PerDays rule -> {
                faults.requireMoney(rule.value(), path + ".value");
                faults.requireShare(rule.percent(), path + ".percent");
                faults.requireCount(rule.days(), 1, path + ".days");
                faults.requireShare(rule.most(), path + ".most");
                var after = rule.terminateAfter();
                faults.requireCount(after == null ? 0 : after, 0, path + ".terminateAfter");
            }
        }
    }

    private void limits(EarnBackLimits limits) {
        faults.requireCount(limits.mostPerYear(), 0, "earnBackLimits.mostPerYear");
        var amount = limits.mostAmountPerYear();
        if (amount != null) {
            faults.requireMoney(amount, "earnBackLimits.mostAmountPerYear");
        }
    }
}
