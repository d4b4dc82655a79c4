package org.gangway.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one side says was counted.
 *
 * @param denominator 1 for a metric that only counts
 */
public record FigureInputs(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public boolean isSameAs(FigureInputs other) {
        return numerator.compareTo(other.numerator) == 0 && denominator.compareTo(other.denominator) == 0;
    }

    /** The figure they make, with the usual decimals of the metric; null where nothing was counted. */
    public @Nullable BigDecimal shown(Metric metric) {
        return figure(metric) instanceof MeasuredFigure measured
                ? measured.value(FigureRounding.shown(metric.decimals()))
                : null;
    }

    /** Both counts weigh the same; halves are exact. */
    FigureInputs mean(FigureInputs other) {
        return new FigureInputs(
                numerator.add(other.numerator).divide(TWO),
                denominator.add(other.denominator).divide(TWO));
    }

    Figure figure(Metric metric) {
        return Figure.reported(metric, numerator, denominator);
    }
}
