package org.gangway.incentive.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.terms.AtRiskUse;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.InvalidSchedule;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.json.FieldFault;
import org.gangway.measure.LevelValues;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Everything that can be wrong with a schedule on its own, or held against the agreed levels. */
public final class ScheduleCheck {

    private final IncentiveSchedule incentiveSchedule;

    private ScheduleCheck(IncentiveSchedule incentiveSchedule) {
        this.incentiveSchedule = incentiveSchedule;
    }

    /** Everything that is wrong with the terms; empty when they can be signed. */
    public static List<FieldFault> faults(IncentiveSchedule incentiveSchedule) {
        return new ScheduleCheck(incentiveSchedule).found();
    }

    /**
     * As {@link #faults(Schedule)}, and what does not fit the agreed levels.
     *
     * @param agreed by service level
     */
    public static List<FieldFault> faults(IncentiveSchedule incentiveSchedule, Map<String, LevelValues> agreed) {
        return TargetCheck.faults(incentiveSchedule, agreed);
    }

    /** Throws {@link InvalidSchedule} when there is a fault. */
    public static IncentiveSchedule requireSound(IncentiveSchedule incentiveSchedule) {
        InvalidSchedule.throwIfAny(faults(incentiveSchedule));
        return incentiveSchedule;
    }

    private List<FieldFault> found() {
        var faultCollector = new FaultCollector(incentiveSchedule.currency());
        atRisk(faultCollector);
        levels(faultCollector);
        new CategoryCheck(incentiveSchedule, faultCollector).run();
        caps(faultCollector);
        bonus(faultCollector);
        new OptionalTermsCheck(incentiveSchedule, faultCollector).run();
        faultCollector.requireMode(incentiveSchedule.rounding().mode(), "rounding.mode");
        return faultCollector.found();
    }

    /** Nothing need be at risk where no amount is measured against it. */
    private void atRisk(FaultCollector faultCollector) {
        var pool = incentiveSchedule.pool();
        if (AtRiskUse.in(incentiveSchedule) || !incentiveSchedule.amountAtRisk().equals(Percentage.ZERO)) {
            faultCollector.requireShare(incentiveSchedule.amountAtRisk(), "amountAtRisk");
        }
        faultCollector.unless(
                pool.compareTo(Percentage.ZERO) > 0
                        || (pool.equals(Percentage.ZERO) && !AtRiskUse.in(incentiveSchedule)),
                "pool",
                "incentive.pool-not-positive",
                NamedFacts.of("percent", pool));
    }

    private void levels(FaultCollector faultCollector) {
        var levels = incentiveSchedule.serviceLevels();
        faultCollector.unless(!levels.isEmpty(), "serviceLevels", "incentive.no-service-levels", NamedFacts.of());
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            var path = "serviceLevels[" + i + "]";
            faultCollector.unless(
                    seen.add(levels.get(i).serviceLevel()),
                    path + ".serviceLevel",
                    "incentive.service-level-twice",
                    NamedFacts.of("service", levels.get(i).name()));
            new LevelIncentiveCheck(path, levels.get(i), faultCollector).run();
        }
        faultCollector.unless(
                levels.isEmpty()
                        || !incentiveSchedule.further().categories().isEmpty()
                        || incentiveSchedule.allocated().equals(incentiveSchedule.pool()),
                "serviceLevels",
                "incentive.allocations-do-not-add-up",
                NamedFacts.of("sum", incentiveSchedule.allocated(), "pool", incentiveSchedule.pool()));
    }

    private void caps(FaultCollector faultCollector) {
        for (int i = 0; i < incentiveSchedule.caps().size(); i++) {
            cap(incentiveSchedule.caps().get(i), "caps[" + i + "]", faultCollector);
        }
    }

    private static void cap(CreditCap cap, String path, FaultCollector faultCollector) {
        switch (cap) {
            case CreditCap.PerLevel level -> faultCollector.requireShare(level.percent(), path + ".percent");
            case CreditCap.PerMonth(var percent, var percentageBasis) -> {
                faultCollector.requireShare(percent, path + ".percent");
                faultCollector.unless(
                        percentageBasis != PercentageBasis.ALLOCATION,
                        path + ".basis",
                        "incentive.month-cap-of-allocation",
                        NamedFacts.of());
            }
            case CreditCap.Rolling(var percent, var months) -> {
                faultCollector.requireShare(percent, path + ".percent");
                faultCollector.requireMonths(months, path + ".months");
            }
            case CreditCap.ContractYear(var percent) -> faultCollector.requireShare(percent, path + ".percent");
            case CreditCap.ContractYearAmount(var amount) -> faultCollector.requireMoney(amount, path + ".amount");
        }
    }

    private void bonus(FaultCollector faultCollector) {
        var terms = incentiveSchedule.bonus();
        var paid = incentiveSchedule.serviceLevels().stream()
                .anyMatch(level -> !(level.bonus() instanceof BonusRule.NoBonus));
        if (paid || terms.cap().compareTo(Percentage.ZERO) != 0) {
            faultCollector.requireShare(terms.cap(), "bonus.cap");
        }
        var year = terms.yearCap();
        if (year != null) {
            faultCollector.requireShare(year, "bonus.yearCap");
        }
        var contract = terms.contractCap();
        if (contract != null) {
            faultCollector.requireShare(contract.percent(), "bonus.contractCap.percent");
            faultCollector.requireMoney(contract.contractAmount(), "bonus.contractCap.contractAmount");
        }
    }
}
