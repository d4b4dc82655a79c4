package org.gangway.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.ScheduleCheck;
import org.gangway.json.FieldFault;

/** Whether the terms on the table fit together; without a schedule there is nothing to fit. */
record TermsCheck(Currency currency, List<ServiceLevelTerms> levels, List<Schedule> schedules) {

    static TermsCheck of(Currency currency, Collection<? extends TermValue> values) {
        return new TermsCheck(
                currency,
                values.stream()
                        .filter(ServiceLevelTerms.class::isInstance)
                        .map(ServiceLevelTerms.class::cast)
                        .toList(),
                values.stream()
                        .filter(IncentiveTerms.class::isInstance)
                        .map(value -> ((IncentiveTerms) value).schedule())
                        .toList());
    }

    void requireFit() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new UnfitTerms(faults);
        }
    }

    /** What can be signed is fit and has both kinds of terms. */
    boolean isComplete() {
        return !levels.isEmpty() && !schedules.isEmpty();
    }

    List<FieldFault> faults() {
        var faults = new ArrayList<FieldFault>();
        schedules.forEach(schedule -> check(schedule, faults));
        return faults;
    }

    private void check(Schedule schedule, List<FieldFault> faults) {
        var targets = ServiceLevelTerms.valuesOf(levels);
        ScheduleCheck.faults(schedule, targets).forEach(fault -> faults.add(inSchedule(fault)));
        if (!schedule.currency().equals(currency)) {
            faults.add(new FieldFault(
                    place("currency"),
                    "agreement.currency-differs",
                    Map.of("currency", schedule.currency().getCurrencyCode(), "expected", currency.getCurrencyCode())));
        }
        for (int i = 0; i < schedule.serviceLevels().size(); i++) {
            direction(
                    place("serviceLevels[" + i + "].better"),
                    schedule.serviceLevels().get(i),
                    faults);
        }
    }

    /** The same fault, its place told from the top of the terms. */
    static FieldFault inSchedule(FieldFault fault) {
        return new FieldFault(place(fault.path()), fault.rule(), fault.facts());
    }

    private static String place(String inSchedule) {
        return "incentive." + inSchedule;
    }

    private void direction(String path, LevelIncentive incentive, List<FieldFault> faults) {
        levels.stream()
                .filter(level -> level.id().equals(incentive.serviceLevel()) && level.better() != incentive.better())
                .forEach(level -> faults.add(
                        new FieldFault(path, "agreement.direction-differs", Map.of("service", level.name()))));
    }
}
