package org.gangway.agreement.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.json.FieldFault;

/** Whether the terms on the table fit together; without a schedule there is nothing to fit. */
public record TermsCheck(
        Currency currency, List<ServiceLevelTerms> levels, List<IncentiveSchedule> schedules, List<FeeTerms> fees) {

    public static TermsCheck of(Currency currency, Collection<? extends TermValue> values) {
        return new TermsCheck(
                currency,
                values.stream()
                        .filter(ServiceLevelTerms.class::isInstance)
                        .map(ServiceLevelTerms.class::cast)
                        .toList(),
                values.stream()
                        .filter(IncentiveTerms.class::isInstance)
                        .map(value -> ((IncentiveTerms) value).schedule())
                        .toList(),
                values.stream()
                        .filter(FeeTerms.class::isInstance)
                        .map(FeeTerms.class::cast)
                        .toList());
    }

    public void requireFit() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new InconsistentTerms(faults);
        }
    }

    /** What can be signed is fit and has both kinds of terms. */
    public boolean isComplete() {
        return !levels.isEmpty() && !schedules.isEmpty();
    }

    public List<FieldFault> faults() {
        var faults = new ArrayList<FieldFault>();
        schedules.forEach(incentiveSchedule -> check(incentiveSchedule, faults));
        fees.forEach(fee -> {
            currency(FeeTerms.SUBJECT + ".currency", fee.monthlyFee().currency(), faults);
            faults.addAll(new FeeRulesCheck(fee, levels).faults());
        });
        return faults;
    }

    private void check(IncentiveSchedule incentiveSchedule, List<FieldFault> faults) {
        var targets = ServiceLevelTerms.valuesOf(levels);
        ScheduleCheck.faults(incentiveSchedule, targets).forEach(fault -> faults.add(inSchedule(fault)));
        currency(place("currency"), incentiveSchedule.currency(), faults);
        for (int i = 0; i < incentiveSchedule.serviceLevels().size(); i++) {
            direction(
                    place("serviceLevels[" + i + "].better"),
                    incentiveSchedule.serviceLevels().get(i),
                    faults);
        }
    }

    private void currency(String path, Currency named, List<FieldFault> faults) {
        if (!named.equals(currency)) {
            faults.add(new FieldFault(
                    path,
                    "agreement.currency-differs",
                    Map.of("currency", named.getCurrencyCode(), "expected", currency.getCurrencyCode())));
        }
    }

    /** The same fault, its place named from the top of the terms. */
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
