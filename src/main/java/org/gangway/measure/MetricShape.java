package org.gangway.measure;

/**
 * What metrics of one kind have in common.
 *
 * @param decimals how many decimals people usually agree on and see
 */
public record MetricShape(Unit unit, Direction direction, Form form, Origin origin, int decimals) {

    private static final int PERCENT_DECIMALS = 2;
    private static final int DAYS_DECIMALS = 4;

    static MetricShape share(Origin origin) {
        return new MetricShape(Unit.PERCENT, Direction.HIGHER, Form.RATIO, origin, PERCENT_DECIMALS);
    }

    static MetricShape failingShare() {
        return new MetricShape(Unit.PERCENT, Direction.LOWER, Form.RATIO, Origin.REPORTED, PERCENT_DECIMALS);
    }

    static MetricShape daysOfSales() {
        return new MetricShape(Unit.DAYS, Direction.LOWER, Form.DAYS_OF_SALES, Origin.RECEIVABLES, DAYS_DECIMALS);
    }

    static MetricShape average(Unit unit) {
        return new MetricShape(unit, Direction.LOWER, Form.AVERAGE, Origin.REPORTED, PERCENT_DECIMALS);
    }

    /** One number as a share of another, which it may exceed; a smaller one is better. */
    static MetricShape proportion() {
        return new MetricShape(Unit.PERCENT, Direction.LOWER, Form.PROPORTION, Origin.REPORTED, PERCENT_DECIMALS);
    }

    static MetricShape percentile(Unit unit) {
        return new MetricShape(unit, Direction.LOWER, Form.PERCENTILE, Origin.REPORTED, PERCENT_DECIMALS);
    }

    /** What one of those who work gets done. */
    static MetricShape productivity() {
        return new MetricShape(Unit.COUNT, Direction.HIGHER, Form.AVERAGE, Origin.REPORTED, PERCENT_DECIMALS);
    }

    static MetricShape count() {
        return new MetricShape(Unit.COUNT, Direction.LOWER, Form.COUNT, Origin.REPORTED, 0);
    }
}
