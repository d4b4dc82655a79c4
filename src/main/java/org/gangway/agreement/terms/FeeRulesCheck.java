package org.gangway.agreement.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.json.FieldFault;
import org.gangway.measure.FigureOrigin;
import org.gangway.measure.MeasuringPeriod;

/** Whether what a fee counts by is promised beside it, and reported every month. */
public record FeeRulesCheck(FeeTerms fee, List<ServiceLevelTerms> levels) {

    /** The places as seen from the top of the terms. */
    List<FieldFault> faults() {
        var faults = new ArrayList<FieldFault>();
        var rules = fee.feeRules();
        var minimum = rules.minimum();
        var currency = fee.monthlyFee().currency();
        if (minimum != null && !minimum.amount().currency().equals(currency)) {
            faults.add(new FieldFault(
                    "feeRules.minimum.amount",
                    "agreement.currency-differs",
                    Map.of(
                            "currency", minimum.amount().currency().getCurrencyCode(),
                            "expected", currency.getCurrencyCode())));
        }
        for (int i = 0; i < rules.units().size(); i++) {
            unit("feeRules.units[" + i + "].serviceLevel", rules.units().get(i), faults);
        }
        return faults;
    }

    private void unit(String path, UnitFee unit, List<FieldFault> faults) {
        var level = levels.stream()
                .filter(one -> one.id().equals(unit.serviceLevel()))
                .findFirst();
        if (level.isEmpty()) {
            faults.add(new FieldFault(path, "agreement.fee-volume-of-no-level", Map.of("unit", unit.unit())));
        } else if (!countsEveryMonth(level.get())) {
            faults.add(new FieldFault(
                    path,
                    "agreement.fee-volume-not-monthly",
                    Map.of("unit", unit.unit(), "service", level.get().name())));
        }
    }

    /** Figures that are worked out from invoices, and those of a quarter, say no volume of a month. */
    public static boolean countsEveryMonth(ServiceLevelTerms level) {
        return level.metric().origin() == FigureOrigin.REPORTED
                && level.evaluationRules().measured().period() != MeasuringPeriod.QUARTER;
    }
}
