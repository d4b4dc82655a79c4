package org.gangway.measure;

/**
 * What metrics of one kind have in common.
 *
 * @param decimals how many decimals people usually agree on and see
 */
public record MetricShape(Unit unit, Direction direction, FigureForm form, FigureOrigin origin, int decimals) {

    private static final int PERCENT_DECIMALS = 2;
    private static final int DAYS_DECIMALS = 4;

    static MetricShape share(FigureOrigin figureOrigin) {
        return new MetricShape(Unit.PERCENT, Direction.HIGHER, FigureForm.RATIO, figureOrigin, PERCENT_DECIMALS);
    }

    static MetricShape failingShare() {
        return new MetricShape(
                Unit.PERCENT, Direction.LOWER, FigureForm.RATIO, FigureOrigin.REPORTED, PERCENT_DECIMALS);
    }

    static MetricShape daysOfSales() {
        return new MetricShape(
                Unit.DAYS, Direction.LOWER, FigureForm.DAYS_OF_SALES, FigureOrigin.RECEIVABLES, DAYS_DECIMALS);
    }

    static MetricShape average(Unit unit) {
        return new MetricShape(unit, Direction.LOWER, FigureForm.AVERAGE, FigureOrigin.REPORTED, PERCENT_DECIMALS);
    }

    /** One number as a share of another, which it may exceed; a smaller one is better. */
    static MetricShape proportion() {
        return new MetricShape(
                Unit.PERCENT, Direction.LOWER, FigureForm.PROPORTION, FigureOrigin.REPORTED, PERCENT_DECIMALS);
    }

    static MetricShape percentile(Unit unit) {
        return new MetricShape(unit, Direction.LOWER, FigureForm.PERCENTILE, FigureOrigin.REPORTED, PERCENT_DECIMALS);
    }

    /** What one of those who work gets done. */
    static MetricShape productivity() {
        return new MetricShape(
                Unit.COUNT, Direction.HIGHER, FigureForm.AVERAGE, FigureOrigin.REPORTED, PERCENT_DECIMALS);
    }

    static MetricShape count() {
        return new MetricShape(Unit.COUNT, Direction.LOWER, FigureForm.COUNT, FigureOrigin.REPORTED, 0);
    }
}
