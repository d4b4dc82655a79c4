package org.gangway.incentive.check;

import java.util.LinkedHashSet;
import java.util.List;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.Trigger;
import org.gangway.shared.NamedFacts;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with the optional parts of a schedule. */
record OptionalTermsCheck(IncentiveSchedule schedule, FaultCollector faults) {

    void run() {
        var further = schedule.further();
        points(further.points());
        if (further.causes() instanceof CommonCauseRule.OneCredit(var always)) {
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
                NamedFacts.of("number", further.yearStart()));
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
                NamedFacts.of("service", key));
    }

    private void points(@Nullable PointsConversion conversion) {
        var used = schedule.serviceLevels().stream().anyMatch(OptionalTermsCheck::givesPoints);
        if (conversion == null) {
            faults.unless(!used, "points", "incentive.points-without-conversion", NamedFacts.of());
            return;
        }
        faults.unless(used, "points", "incentive.points-not-used", NamedFacts.of());
        new PointsConversionCheck(faults).run(conversion);
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
                    NamedFacts.of());
            faults.unless(
                    seen.add(one.key()),
                    path + ".key",
                    "incentive.deliverable-twice",
                    NamedFacts.of("deliverable", one.name()));
            credit(one.credit(), path + ".credit");
        }
    }

    private void credit(DelayCredit credit, String path) {
        switch (credit) {
            case DelayCredit.OwnAmount(var amount) -> faults.requireMoney(amount, path + ".amount");
            case DelayCredit.PerDays rule -> {
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
