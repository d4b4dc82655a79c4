package org.gangway.preview;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.measure.Figure;
import org.gangway.measure.FigureForm;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The figure that a row reports of a service level; refused where it cannot be true or says too little. */
record ReportedRowFigure(ServiceLevelTerms level, ResultRow row) {

    Figure figure() {
        var value = row.value();
        var numerator = row.numerator();
        if (value == null && numerator == null && row.denominator() == null) {
            return nothing();
        }
        if (row.status() == ReportStatus.NO_FIGURES) {
            throw refused("preview.figure-of-no-figures");
        }
        if (value != null && (numerator != null || row.denominator() != null)) {
            throw refused("preview.value-and-numerator");
        }
        return level.evaluationRules()
                .explained(value == null ? counted(numerator, row.denominator()) : reported(value));
    }

    private Figure nothing() {
        if (row.status() == ReportStatus.REPORTED) {
            throw refused("preview.figure-missing");
        }
        return new NoFigure(level.metric(), NoFigureReason.NOT_REPORTED);
    }

    private Figure reported(BigDecimal value) {
        if (form() != FigureForm.COUNT && needsCounts()) {
            throw refused("preview.volume-unknown");
        }
        return Figure.reported(level.metric(), value, metric().unit().factor());
    }

    private boolean needsCounts() {
        return level.volume().minimum().signum() > 0 || level.evaluationRules().needsCounts();
    }

    private Figure counted(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null) {
            throw refused("preview.numerator-missing");
        }
        if (form() == FigureForm.COUNT) {
            if (denominator != null) {
                throw refused("preview.count-has-no-denominator");
            }
            return Figure.reported(metric(), numerator, BigDecimal.ONE);
        }
        if (denominator == null) {
            throw refused("preview.denominator-missing");
        }
        var figure = Figure.reported(metric(), numerator, denominator);
        return form() == FigureForm.DAYS_OF_SALES && figure instanceof MeasuredFigure measuredFigure
                ? ofSales(measuredFigure)
                : figure;
    }

    /** Balance by sales, times the days of the month. */
    private MeasuredFigure ofSales(MeasuredFigure it) {
        var days = BigDecimal.valueOf(row.period().lengthOfMonth());
        return new MeasuredFigure(
                it.metric(), it.numerator(), it.denominator(), days, it.because(), it.caution(), it.cases());
    }

    private Metric metric() {
        return level.metric();
    }

    private FigureForm form() {
        return metric().form();
    }

    private RuleViolation refused(String rule) {
        return new RuleViolation(rule, Map.of("level", level.name(), "month", row.period()));
    }
}
