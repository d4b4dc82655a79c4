package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.gangway.measure.EvaluationTerms.USUAL;
import static org.gangway.measure.MeasureFixtures.MARCH;
import static org.gangway.measure.MeasureFixtures.refused;
import static org.gangway.measure.MeasureFixtures.rounded;
import static org.gangway.measure.MeasureFixtures.share;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

/** From which months a figure comes, and what can be agreed about it. */
class EvaluationTermsTest {

    private static final Metric SHARE = Metric.FIRST_PASS_YIELD;
    private static final MeasuringWindowTerms QUARTER =
            new MeasuringWindowTerms(new MeasuringWindow.Quarter(1), Aggregation.POOLED);
    private static final MissAllowance ONE_MISS = new MissAllowance(1, 30);
    private static final NavigableMap<YearMonth, Figure> MONTHS = new TreeMap<>(Map.of(
            MARCH.minusMonths(2), share("90", "100"), MARCH.minusMonths(1), share("1", "2"), MARCH, share("8", "10")));

    @Test
    void evaluatesMonthByItselfUnlessAgreedOtherwise() {
        var figure = USUAL.figure(SHARE, MinimumVolume.ANY, MONTHS, MARCH);

        assertThat(rounded(figure, 2)).isEqualByComparingTo("80");
        assertThat(USUAL.first(MARCH)).isEqualTo(MARCH);
        assertThat(USUAL.isMonthly()).isTrue();
        assertThat(USUAL.needsCounts()).isFalse();
    }

    @Test
    void takesAnyWindowOfOneMonthForTheSame() {
        var mean = USUAL.withWindow(new MeasuringWindowTerms(new MeasuringWindow.Month(), Aggregation.MEAN));

        assertThat(mean).isEqualTo(USUAL);
        assertThat(USUAL.withWindow(QUARTER).window()).isEqualTo(QUARTER);
    }

    @Test
    void evaluatesQuarterByAllItsCases() {
        var quarterly = USUAL.withWindow(QUARTER);

        // 90 + 1 + 8 of 100 + 2 + 10
        assertThat(rounded(quarterly.figure(SHARE, MinimumVolume.ANY, MONTHS, MARCH), 4))
                .isEqualByComparingTo("88.3929");
        assertThat(quarterly.first(MARCH)).isEqualTo(YearMonth.of(2026, 1));
        assertThat(quarterly.isMonthly()).isFalse();
    }

    @Test
    void leavesMonthsAfterTheOneEvaluatedOut() {
        var quarterly = USUAL.withWindow(QUARTER);

        // 90 + 1 of 100 + 2, though March is known already
        assertThat(rounded(quarterly.figure(SHARE, MinimumVolume.ANY, MONTHS, MARCH.minusMonths(1)), 4))
                .isEqualByComparingTo("89.2157");
    }

    @Test
    void hasNoFigureForWindowWhoseMonthWasNotReported() {
        var months = new TreeMap<>(MONTHS.headMap(MARCH, false));

        var figure = USUAL.withWindow(QUARTER).figure(SHARE, MinimumVolume.ANY, months, MARCH);

        assertThat(figure).isEqualTo(new NoFigure(SHARE, NoFigureReason.NOT_REPORTED));
    }

    @Test
    void looksBackAsFarAsTooFewCasesMayBePooledOrCarried() {
        var pooling = USUAL.withLowVolume(new LowVolumeRule.PoolMonths(2));
        var carrying = USUAL.withLowVolume(new LowVolumeRule.CarryLast(3));

        // 8 + 1 of 10 + 2; the latest month with 20 cases is January
        assertThat(rounded(pooling.figure(SHARE, MinimumVolume.atLeast("11"), MONTHS, MARCH), 2))
                .isEqualByComparingTo("75");
        assertThat(rounded(carrying.figure(SHARE, MinimumVolume.atLeast("20"), MONTHS, MARCH), 2))
                .isEqualByComparingTo("90");
        assertThat(pooling.first(MARCH)).isEqualTo(MARCH.minusMonths(1));
        assertThat(carrying.first(MARCH)).isEqualTo(MARCH.minusMonths(2));
    }

    @Test
    void needsCountsWhereCasesAreAddedUpOrOverlooked() {
        assertThat(USUAL.withAllowance(ONE_MISS).needsCounts()).isTrue();
        assertThat(USUAL.withLowVolume(new LowVolumeRule.CarryLast(2)).needsCounts())
                .isTrue();
        assertThat(USUAL.withWindow(QUARTER).needsCounts()).isTrue();
        assertThat(USUAL.withWindow(new MeasuringWindowTerms(new MeasuringWindow.Quarter(1), Aggregation.MEAN))
                        .needsCounts())
                .isFalse();
    }

    @Test
    void refusesWeeksWhereMonthsAreReported() {
        var weekly = USUAL.withWindow(new MeasuringWindowTerms(new MeasuringWindow.Week(), Aggregation.POOLED));

        refused(() -> weekly.requireFor(SHARE), "measure.window-shorter-than-month");
        assertThatCode(() -> USUAL.withWindow(QUARTER).requireFor(SHARE)).doesNotThrowAnyException();
    }

    @Test
    void refusesAddingUpWhatDoesNotAddUp() {
        refused(() -> USUAL.withWindow(QUARTER).requireFor(Metric.DSO_BALANCE), "measure.not-poolable");
        refused(
                () -> USUAL.withLowVolume(new LowVolumeRule.PoolMonths(2)).requireFor(Metric.DSO_BALANCE),
                "measure.not-poolable");
        assertThatCode(() -> USUAL.withLowVolume(new LowVolumeRule.CarryLast(2)).requireFor(Metric.DSO_BALANCE))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTwoWaysOfTakingMonthsTogether() {
        var both = USUAL.withWindow(QUARTER).withLowVolume(new LowVolumeRule.CarryLast(2));

        refused(() -> both.requireFor(SHARE), "measure.low-volume-needs-month");
    }

    @Test
    void overlooksMissesOnlyWhereCasesAreCounted() {
        var mean = new MeasuringWindowTerms(new MeasuringWindow.Quarter(1), Aggregation.MEAN);

        refused(
                () -> USUAL.withAllowance(ONE_MISS).requireFor(Metric.COLLECTION_EFFECTIVENESS),
                "measure.allowance-needs-cases");
        refused(
                () -> USUAL.withAllowance(ONE_MISS).withWindow(mean).requireFor(SHARE),
                "measure.allowance-needs-pooling");
        assertThatCode(() -> USUAL.withAllowance(ONE_MISS).withWindow(QUARTER).requireFor(SHARE))
                .doesNotThrowAnyException();
        assertThatCode(() -> USUAL.withAllowance(ONE_MISS).requireFor(SHARE)).doesNotThrowAnyException();
        assertThat(USUAL.withAllowance(ONE_MISS).allowance()).isEqualTo(ONE_MISS);
    }

    @Test
    void asksForReportsOnTimeOnlyWhereTheVendorReports() {
        var strict = USUAL.withLateReport(LateReportTreatment.NOT_REPORTED);

        refused(() -> strict.requireFor(Metric.DSO_BALANCE), "measure.late-report-needs-reports");
        assertThatCode(() -> strict.requireFor(SHARE)).doesNotThrowAnyException();
        assertThat(strict.lateReport()).isEqualTo(LateReportTreatment.NOT_REPORTED);
    }

    @Test
    void agreesPercentileOnlyOfPercentiles() {
        var ninetieth = USUAL.withPercentile(new PercentileTerms(PercentileMethod.NIST, Percentage.of("90")));

        refused(() -> ninetieth.requireFor(SHARE), "measure.not-a-percentile");
        assertThatCode(() -> ninetieth.requireFor(Metric.INVOICE_CYCLE_TIME_P95))
                .doesNotThrowAnyException();
        assertThatCode(() -> USUAL.requireFor(SHARE)).doesNotThrowAnyException();
    }
}
