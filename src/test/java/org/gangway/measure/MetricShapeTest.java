package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In which direction metrics of each kind are good, and how they are counted. */
class MetricShapeTest {

    @Test
    void wantsHighSharesAndLowFailures() {
        assertThat(MetricShape.share(Origin.RECEIVABLES))
                .isEqualTo(new MetricShape(Unit.PERCENT, Direction.HIGHER, Form.RATIO, Origin.RECEIVABLES, 2));
        assertThat(MetricShape.failingShare())
                .isEqualTo(new MetricShape(Unit.PERCENT, Direction.LOWER, Form.RATIO, Origin.REPORTED, 2));
        assertThat(MetricShape.proportion())
                .isEqualTo(new MetricShape(Unit.PERCENT, Direction.LOWER, Form.PROPORTION, Origin.REPORTED, 2));
    }

    @Test
    void wantsFewDays() {
        assertThat(MetricShape.daysOfSales())
                .isEqualTo(new MetricShape(Unit.DAYS, Direction.LOWER, Form.DAYS_OF_SALES, Origin.RECEIVABLES, 4));
        assertThat(MetricShape.average(Unit.DAYS))
                .isEqualTo(new MetricShape(Unit.DAYS, Direction.LOWER, Form.AVERAGE, Origin.REPORTED, 2));
        assertThat(MetricShape.percentile(Unit.DAYS))
                .isEqualTo(new MetricShape(Unit.DAYS, Direction.LOWER, Form.PERCENTILE, Origin.REPORTED, 2));
    }

    @Test
    void wantsMuchDoneAndFewCounted() {
        assertThat(MetricShape.productivity())
                .isEqualTo(new MetricShape(Unit.COUNT, Direction.HIGHER, Form.AVERAGE, Origin.REPORTED, 2));
        assertThat(MetricShape.count())
                .isEqualTo(new MetricShape(Unit.COUNT, Direction.LOWER, Form.COUNT, Origin.REPORTED, 0));
    }
}
