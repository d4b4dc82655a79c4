package org.gangway.performance.figures;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.measure.FigureForm;
import org.gangway.measure.FigureInputs;
import org.gangway.measure.Metric;

/**
 * What was counted in a month, as the figures state it that count.
 *
 * @param all the denominators; of a plain count the count itself
 * @param part the numerators
 */
public record ReportedCounts(BigDecimal all, BigDecimal part) {

    /** Of all windows that end in the month. */
    public static ReportedCounts sum(Metric metric, List<FigureInputs> windows) {
        var part = windows.stream().map(FigureInputs::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = windows.stream().map(FigureInputs::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ReportedCounts(metric.form() == FigureForm.COUNT ? part : all, part);
    }
}
