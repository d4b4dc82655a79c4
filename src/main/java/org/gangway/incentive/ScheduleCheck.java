package org.gangway.incentive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.json.FieldFault;
import org.gangway.measure.LevelValues;
import org.gangway.shared.Percentage;

/** Everything that can be wrong with a schedule on its own, or held against the agreed levels. */
public final class ScheduleCheck {

    private final Schedule schedule;

    private ScheduleCheck(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Everything that is wrong with the terms; empty when they can be signed. */
    public static List<FieldFault> faults(Schedule schedule) {
        return new ScheduleCheck(schedule).found();
    }

    /**
     * As {@link #faults(Schedule)}, and what does not fit the agreed levels.
     *
     * @param agreed by service level
     */
    public static List<FieldFault> faults(Schedule schedule, Map<String, LevelValues> agreed) {
        return TargetCheck.faults(schedule, agreed);
    }

    /** Throws {@link UnsoundSchedule} when there is a fault. */
    public static Schedule requireSound(Schedule schedule) {
        UnsoundSchedule.throwIfAny(faults(schedule));
        return schedule;
    }

    private List<FieldFault> found() {
        var faults = new Faults(schedule.currency());
        atRisk(faults);
        levels(faults);
        new CategoryCheck(schedule, faults).run();
        caps(faults);
        bonus(faults);
        new FurtherCheck(schedule, faults).run();
        faults.requireMode(schedule.rounding().mode(), "rounding.mode");
        return faults.found();
    }

    /** Nothing need be at risk where no amount is measured against it. */
    private void atRisk(Faults faults) {
        var pool = schedule.pool();
        if (AtRiskUse.in(schedule) || !schedule.amountAtRisk().equals(Percentage.ZERO)) {
            faults.requireShare(schedule.amountAtRisk(), "amountAtRisk");
        }
        faults.unless(
                pool.compareTo(Percentage.ZERO) > 0 || (pool.equals(Percentage.ZERO) && !AtRiskUse.in(schedule)),
                "pool",
                "incentive.pool-not-positive",
                Facts.of("percent", pool));
    }

    private void levels(Faults faults) {
        var levels = schedule.serviceLevels();
        faults.unless(!levels.isEmpty(), "serviceLevels", "incentive.no-service-levels", Facts.of());
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            var path = "serviceLevels[" + i + "]";
            faults.unless(
                    seen.add(levels.get(i).serviceLevel()),
                    path + ".serviceLevel",
                    "incentive.service-level-twice",
                    Facts.of("service", levels.get(i).name()));
            new LevelCheck(path, levels.get(i), faults).run();
        }
        faults.unless(
                levels.isEmpty()
                        || !schedule.further().categories().isEmpty()
                        || schedule.allocated().equals(schedule.pool()),
                "serviceLevels",
                "incentive.allocations-do-not-add-up",
                Facts.of("sum", schedule.allocated(), "pool", schedule.pool()));
    }

    private void caps(Faults faults) {
        for (int i = 0; i < schedule.caps().size(); i++) {
            cap(schedule.caps().get(i), "caps[" + i + "]", faults);
        }
    }

    private static void cap(CreditCap cap, String path, Faults faults) {
        switch (cap) {
            case CreditCap.PerLevel level -> faults.requireShare(level.percent(), path + ".percent");
            case CreditCap.PerMonth(var percent, var basis) -> {
                faults.requireShare(percent, path + ".percent");
                faults.unless(
                        basis != Basis.ALLOCATION, path + ".basis", "incentive.month-cap-of-allocation", Facts.of());
            }
            case CreditCap.Rolling(var percent, var months) -> {
                faults.requireShare(percent, path + ".percent");
                faults.requireMonths(months, path + ".months");
            }
            case CreditCap.ContractYear(var percent) -> faults.requireShare(percent, path + ".percent");
            case CreditCap.ContractYearAmount(var amount) -> faults.requireMoney(amount, path + ".amount");
        }
    }

    private void bonus(Faults faults) {
        var terms = schedule.bonus();
        var paid = schedule.serviceLevels().stream().anyMatch(level -> !(level.bonus() instanceof BonusRule.NoBonus));
        if (paid || terms.cap().compareTo(Percentage.ZERO) != 0) {
            faults.requireShare(terms.cap(), "bonus.cap");
        }
        var year = terms.yearCap();
        if (year != null) {
            faults.requireShare(year, "bonus.yearCap");
        }
        var contract = terms.contractCap();
        if (contract != null) {
            faults.requireShare(contract.percent(), "bonus.contractCap.percent");
            faults.requireMoney(contract.contractAmount(), "bonus.contractCap.contractAmount");
        }
    }
}
