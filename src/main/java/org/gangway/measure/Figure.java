package org.gangway.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.RuleViolation;

/** What a metric says for one period: a measured value, or why there is none. */
public sealed interface Figure permits MeasuredFigure, NoFigure {

    Metric metric();

    /** How the figure came about, rounded as agreed. */
    Explanation explanation(FigureRounding rounding, Collection<BigDecimal> levels);

    /** Beside no level. */
    default Explanation explanation(FigureRounding rounding) {
        return explanation(rounding, List.of());
    }

    /** A figure from what was counted; nothing counted, or more credited than invoiced, gives no figure. */
    static Figure of(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0) {
            return new NoFigure(metric, NoFigureReason.NOTHING_COUNTED);
        }
        return MeasuredFigure.of(metric, numerator, denominator);
    }

    /** A figure as a vendor reports it, refused where it cannot be true. */
    static Figure reported(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        requireNotNegative(metric, numerator);
        requireNotNegative(metric, denominator);
        if (metric.form() == FigureForm.COUNT) {
            return MeasuredFigure.count(metric, numerator);
        }
        if (metric.form() == FigureForm.RATIO && numerator.compareTo(denominator) > 0) {
            throw new RuleViolation(
                    "measure.numerator-above-denominator", Map.of("numerator", numerator, "denominator", denominator));
        }
        return metric.form() == FigureForm.PERCENTILE && denominator.signum() > 0
                ? MeasuredFigure.percentile(metric, numerator, denominator)
                : of(metric, numerator, denominator);
    }

    private static void requireNotNegative(Metric metric, BigDecimal value) {
        if (value.signum() < 0) {
            throw new RuleViolation("measure.negative", Map.of("metric", metric, "value", value));
        }
    }
}
