package org.gangway.measure.receivables;

import java.math.BigDecimal;
import org.gangway.measure.Figure;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;

/**
 * How what customers owe went from the start of a month to its end.
 *
 * @param current the part of the closing balance that is not overdue
 */
public record ReceivablesBalance(BigDecimal opening, BigDecimal sales, BigDecimal cash, BigDecimal current) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public BigDecimal closing() {
        return opening.add(sales).subtract(cash);
    }

    public BigDecimal overdue() {
        return closing().subtract(current);
    }

    /** Balance by sales times days; the days of sales that are still to be paid. */
    Figure dso(int days) {
        return daysOfSales(Metric.DSO_BALANCE, closing(), days);
    }

    /** The mean of what was owed at the start and at the end, by sales times days. */
    Figure dsoOfAverage(int days) {
        return daysOfSales(Metric.DSO_AVERAGE, opening.add(closing()).multiply(HALF), days);
    }

    /** The same if nobody were late. */
    Figure bestPossibleDso(int days) {
        return daysOfSales(Metric.BEST_POSSIBLE_DSO, current, days);
    }

    /** What lateness adds: the difference of the two. */
    Figure averageDaysDelinquent(int days) {
        return daysOfSales(Metric.AVERAGE_DAYS_DELINQUENT, overdue(), days);
    }

    private Figure daysOfSales(Metric metric, BigDecimal part, int days) {
        return switch (sales.signum()) {
            case 0 -> new NoFigure(metric, NoFigureReason.NO_SALES);
            case -1 -> new NoFigure(metric, NoFigureReason.NEGATIVE_SALES);
            default -> MeasuredFigure.of(metric, part, sales).withFactor(days);
        };
    }

    /** Collected of what could have been collected. */
    Figure collectionEffectiveness() {
        var collectable = opening.add(sales).subtract(current);
        return collectable.signum() <= 0
                ? new NoFigure(Metric.COLLECTION_EFFECTIVENESS, NoFigureReason.NOTHING_TO_COLLECT)
                : MeasuredFigure.of(
                        Metric.COLLECTION_EFFECTIVENESS, opening.add(sales).subtract(closing()), collectable);
    }
}
