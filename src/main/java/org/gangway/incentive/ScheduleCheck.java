package org.gangway.incentive;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import org.gangway.shared.Percentage;

/** Everything that can be wrong with a schedule on its own. */
record ScheduleCheck(Schedule schedule) {

    List<ScheduleFault> faults() {
        var faults = new Faults();
        faults.requireShare(schedule.amountAtRisk(), "amountAtRisk");
        faults.unless(
                schedule.pool().compareTo(Percentage.ZERO) > 0,
                "pool",
                "incentive.pool-not-positive",
                Facts.of("percent", schedule.pool()));
        levels(faults);
        caps(faults);
        bonus(faults);
        faults.unless(
                schedule.rounding().mode() != RoundingMode.UNNECESSARY,
                "rounding.mode",
                "incentive.rounding-refuses",
                Facts.of());
        return faults.found();
    }

    private void levels(Faults faults) {
        var levels = schedule.serviceLevels();
        faults.unless(!levels.isEmpty(), "serviceLevels", "incentive.no-service-levels", Facts.of());
        var seen = new HashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            var path = "serviceLevels[" + i + "]";
            faults.unless(
                    seen.add(levels.get(i).serviceLevel()),
                    path + ".serviceLevel",
                    "incentive.service-level-twice",
                    Facts.of("service", levels.get(i).name()));
            new LevelCheck(path, levels.get(i), schedule.currency(), faults).run();
        }
        faults.unless(
                levels.isEmpty() || schedule.allocated().equals(schedule.pool()),
                "serviceLevels",
                "incentive.allocations-do-not-add-up",
                Facts.of("sum", schedule.allocated(), "pool", schedule.pool()));
    }

    private void caps(Faults faults) {
        for (int i = 0; i < schedule.caps().size(); i++) {
            var cap = schedule.caps().get(i);
            var path = "caps[" + i + "]";
            faults.requireShare(cap.percent(), path + ".percent");
            faults.unless(
                    !(cap instanceof CreditCap.PerMonth && cap.basis() == Basis.ALLOCATION),
                    path + ".basis",
                    "incentive.month-cap-of-allocation",
                    Facts.of());
        }
    }

    private void bonus(Faults faults) {
        var cap = schedule.bonus().cap();
        var paid =
                schedule.serviceLevels().stream().anyMatch(level -> level.bonus() instanceof BonusRule.BeyondThreshold);
        if (paid || cap.compareTo(Percentage.ZERO) != 0) {
            faults.requireShare(cap, "bonus.cap");
        }
    }
}
