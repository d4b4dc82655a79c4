package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In which direction metrics of each kind are good, and how they are counted. */
class MetricShapeTest {

    @Test
    void wantsHighSharesAndLowFailures() {
        assertThat(MetricShape.share(FigureOrigin.RECEIVABLES))
                .isEqualTo(
                        new MetricShape(Unit.PERCENT, Direction.HIGHER, FigureForm.RATIO, FigureOrigin.RECEIVABLES, 2));
        assertThat(MetricShape.failingShare())
                .isEqualTo(new MetricShape(Unit.PERCENT, Direction.LOWER, FigureForm.RATIO, FigureOrigin.REPORTED, 2));
        assertThat(MetricShape.proportion())
                .isEqualTo(new MetricShape(
                        Unit.PERCENT, Direction.LOWER, FigureForm.PROPORTION, FigureOrigin.REPORTED, 2));
    }

    @Test
    void wantsFewDays() {
        assertThat(MetricShape.daysOfSales())
                .isEqualTo(new MetricShape(
                        Unit.DAYS, Direction.LOWER, FigureForm.DAYS_OF_SALES, FigureOrigin.RECEIVABLES, 4));
        assertThat(MetricShape.average(Unit.DAYS))
                .isEqualTo(new MetricShape(Unit.DAYS, Direction.LOWER, FigureForm.AVERAGE, FigureOrigin.REPORTED, 2));
        assertThat(MetricShape.percentile(Unit.DAYS))
                .isEqualTo(
                        new MetricShape(Unit.DAYS, Direction.LOWER, FigureForm.PERCENTILE, FigureOrigin.REPORTED, 2));
    }

    @Test
    void wantsMuchDoneAndFewCounted() {
        assertThat(MetricShape.productivity())
                .isEqualTo(new MetricShape(Unit.COUNT, Direction.HIGHER, FigureForm.AVERAGE, FigureOrigin.REPORTED, 2));
        assertThat(MetricShape.count())
                .isEqualTo(new MetricShape(Unit.COUNT, Direction.LOWER, FigureForm.COUNT, FigureOrigin.REPORTED, 0));
    }
}
