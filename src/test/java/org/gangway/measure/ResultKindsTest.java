package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.measure.MeasureFixtures.MARCH;
import static org.gangway.measure.MeasureFixtures.number;
import static org.gangway.measure.MeasureFixtures.refused;
import static org.gangway.measure.MeasureFixtures.rounded;
import static org.gangway.measure.MeasureFixtures.rules;
import static org.gangway.measure.MeasureFixtures.share;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class ResultKindsTest {

    private static final Metric SHARE = Metric.FIRST_PASS_YIELD;
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 4, 3, 12, 0);

    // percentile

    @Test
    void keepsHowManyCasesStandBehindPercentile() {
        var figure = PercentileTerms.P95.figure(
                Metric.INVOICE_CYCLE_TIME_P95,
                Stream.of("1", "9", "2").map(MeasureFixtures::number).toList());

        assertThat(figure).isInstanceOfSatisfying(MeasuredFigure.class, measuredFigure -> {
            assertThat(rounded(measuredFigure, 2)).isEqualByComparingTo("9");
            assertThat(measuredFigure.volume()).isEqualByComparingTo("3");
            assertThat(rules(measuredFigure.explanation(FigureRounding.shown(2))))
                    .containsExactly("measure-result", "measure-inputs-ap-03-p95", "measure-percentile");
        });
    }

    @Test
    void evaluatesReportedPercentileAsItStandsAndByItsCases() {
        var metric = Metric.INVOICE_CYCLE_TIME_P95;
        var comparison =
                new Comparison(metric, AgreedLevels.of("3", "5"), FigureRounding.shown(2), MinimumVolume.atLeast("20"));

        assertThat(comparison
                        .assess(Figure.reported(metric, number("3"), number("20")))
                        .attainment())
                .isEqualTo(Attainment.MET);
        assertThat(comparison
                        .assess(Figure.reported(metric, number("4"), number("20")))
                        .attainment())
                .isEqualTo(Attainment.BELOW_EXPECTED);
        assertThat(comparison
                        .assess(Figure.reported(metric, number("4"), number("19")))
                        .attainment())
                .isEqualTo(Attainment.TOO_FEW_CASES);
        assertThat(Figure.reported(metric, number("0"), number("0")))
                .isEqualTo(new NoFigure(metric, NoFigureReason.NOTHING_COUNTED));
    }

    @Test
    void refusesPercentileOfOtherMetrics() {
        refused(() -> PercentileTerms.P95.figure(SHARE, List.of(number("1"))), "measure.not-a-percentile");
        refused(() -> new PercentileTerms(PercentileMethod.NIST, Percentage.of("101")), "measure.percentile-share");
        assertThat(PercentileTerms.P95.figure(Metric.DISPUTE_CYCLE_TIME_P95, List.of()))
                .isEqualTo(new NoFigure(Metric.DISPUTE_CYCLE_TIME_P95, NoFigureReason.NOTHING_COUNTED));
    }

    // proportion

    @Test
    void letsProportionExceedTheWholeAndShareNot() {
        assertThat(rounded(Figure.reported(Metric.ACCRUAL_VARIANCE, number("150"), number("100")), 0))
                .isEqualByComparingTo("150");
        refused(
                () -> Figure.reported(Metric.UNAPPLIED_CASH, number("150"), number("100")),
                "measure.numerator-above-denominator");
    }

    // availability

    /** 720 hours, 12 down, 8 of them planned: 708 of 712 hours, or 716 of 720. */
    @Test
    void excludesDowntimeInEitherWay() {
        var off = availability("720", "12", "8", ExcludedTime.OFF_AGREED_TIME);
        var counted = availability("720", "12", "8", ExcludedTime.COUNTED_AS_AVAILABLE);

        assertThat(rounded(off.figure(), 4)).isEqualByComparingTo("99.4382");
        assertThat(rounded(counted.figure(), 4)).isEqualByComparingTo("99.4444");
        assertThat(rules(off.figure().explanation(FigureRounding.shown(2)))).endsWith("measure-availability");
    }

    @Test
    void takesDowntimeUpToAllOfTheAgreedTime() {
        assertThat(rounded(
                        availability("10", "10", "0", ExcludedTime.OFF_AGREED_TIME)
                                .figure(),
                        0))
                .isZero();
        assertThat(availability("10", "10", "10", ExcludedTime.OFF_AGREED_TIME).figure())
                .isEqualTo(new NoFigure(Metric.AVAILABILITY, NoFigureReason.NOTHING_COUNTED));
    }

    @Test
    void refusesTimesThatCannotBe() {
        var way = ExcludedTime.OFF_AGREED_TIME;

        refused(() -> availability("10", "10.1", "0", way), "measure.downtime-beyond-agreed");
        refused(() -> availability("10", "1", "1.1", way), "measure.excluded-beyond-downtime");
        refused(() -> availability("-1", "0", "0", way), "measure.time-negative");
        refused(() -> availability("10", "-1", "0", way), "measure.time-negative");
        refused(() -> availability("10", "1", "-1", way), "measure.time-negative");
    }

    // calls

    @Test
    void refusesCallsThatDoNotFit() {
        refused(() -> new CallCounts(10, 0, 11, 0), "measure.calls-do-not-fit");
        refused(() -> new CallCounts(10, 2, 10, 3), "measure.calls-do-not-fit");
        refused(() -> new CallCounts(10, 2, -1, 0), "measure.calls-do-not-fit");
        refused(() -> new CallCounts(10, 0, 10, 0).answeredInTime(Metric.ABANDONMENT), "measure.not-a-call-formula");
        assertThat(new CallCounts(0, 0, 0, 0).answeredInTime(Metric.ANSWERED_IN_TIME_F3))
                .isEqualTo(new NoFigure(Metric.ANSWERED_IN_TIME_F3, NoFigureReason.NOTHING_COUNTED));
    }

    // deadlines

    /** In time at the very minute; 1 day 6 hours late; outstanding for 2 days; one that is not due yet. */
    @Test
    void countsWhatCameByItsDeadline() {
        var deliveries = new Deliveries(
                List.of(
                        new Delivery("Report", NOON.minusDays(3), NOON.minusDays(3)),
                        new Delivery(
                                "Plan", NOON.minusDays(3), NOON.minusDays(2).plusHours(6)),
                        new Delivery("Manual", NOON.minusDays(2), null),
                        new Delivery("Audit", NOON.plusDays(1), null)),
                LateDayCounting.FULL_DAYS,
                NOON);

        assertThat(rounded(deliveries.onTime(), 2)).isEqualByComparingTo("33.33");
        assertThat(rounded(deliveries.daysLate(), 2)).isEqualByComparingTo("1");
        assertThat(((MeasuredFigure) deliveries.daysLate()).because())
                .extracting(Explanation::rule)
                .containsExactly("measure-delivered-in-time", "measure-delivered-late", "measure-not-delivered");
    }

    @Test
    void countsDaysTheAgreedWay() {
        var due = LocalDateTime.of(2026, 3, 10, 18, 0);

        assertThat(days(due, due)).containsExactly(0, 0, 0);
        assertThat(days(due, due.minusDays(2))).containsExactly(0, 0, 0);
        assertThat(days(due, due.plusHours(5))).containsExactly(0, 1, 0);
        assertThat(days(due, due.plusHours(7))).containsExactly(0, 1, 1);
        assertThat(days(due, due.plusDays(1))).containsExactly(1, 1, 1);
        assertThat(days(due, due.plusDays(1).plusMinutes(1))).containsExactly(1, 2, 1);
    }

    @Test
    void leavesOutWhatIsNotDueUnlessItCameAlready() {
        var early = new Deliveries(
                List.of(new Delivery("Plan", NOON.plusDays(5), NOON.minusDays(1))), LateDayCounting.FULL_DAYS, NOON);
        var none = new Deliveries(List.of(new Delivery("Plan", NOON, null)), LateDayCounting.FULL_DAYS, NOON);

        assertThat(rounded(early.onTime(), 0)).isEqualByComparingTo("100");
        assertThat(none.onTime()).isEqualTo(new NoFigure(Metric.DELIVERED_ON_TIME, NoFigureReason.NOTHING_COUNTED));
    }

    // low volume

    /** 9 of 10, 18 of 20 and 30 of 30: a minimum of 25 needs two months, 27 of 30. */
    @Test
    void poolsMonthsUntilEnoughHappened() {
        var figure = low(new LowVolumeRule.PoolMonths(3), "25");

        assertThat(figure).isInstanceOfSatisfying(MeasuredFigure.class, measuredFigure -> {
            assertThat(measuredFigure.numerator()).isEqualByComparingTo("27");
            assertThat(measuredFigure.denominator()).isEqualByComparingTo("30");
            assertThat(measuredFigure.because())
                    .extracting(Explanation::rule)
                    .containsExactly(
                            "measure-window-part",
                            "measure-window-part",
                            "measure-window-pooled",
                            "measure-pooled-enough");
        });
    }

    @Test
    void poolsAllThatMayBePooledEvenIfItIsNotEnough() {
        var figure = (MeasuredFigure) low(new LowVolumeRule.PoolMonths(2), "31");

        assertThat(figure.volume()).isEqualByComparingTo("30");
        assertThat(figure.because().getLast().rule()).isEqualTo("measure-pooled-not-enough");
    }

    @Test
    void carriesTheLastFigureThatRestsOnEnough() {
        var figure = (MeasuredFigure) low(new LowVolumeRule.CarryLast(3), "25");

        assertThat(rounded(figure, 0)).isEqualByComparingTo("100");
        assertThat(figure.because().getLast().facts()).containsEntry("from", MARCH.minusMonths(2));
        assertThat(rounded(low(new LowVolumeRule.CarryLast(2), "25"), 0)).isEqualByComparingTo("90");
    }

    @Test
    void leavesEnoughAndUnreportedMonthsAlone() {
        var unreported = new NoFigure(SHARE, NoFigureReason.NOT_REPORTED);
        var nothing = new NoFigure(SHARE, NoFigureReason.NOTHING_COUNTED);
        var rule = new LowVolumeRule.CarryLast(3);

        assertThat(low(rule, "10")).isEqualTo(share("9", "10"));
        assertThat(low(new LowVolumeRule.ReportOnly(), "25")).isEqualTo(share("9", "10"));
        assertThat(low(rule, "25", unreported)).isEqualTo(unreported);
        assertThat(rounded(low(rule, "15", nothing), 0)).isEqualByComparingTo("90");
        assertThat(rounded(low(new LowVolumeRule.PoolMonths(3), "15", nothing), 0))
                .isEqualByComparingTo("90");
    }

    @Test
    void refusesToGoBackLessThanTwoMonths() {
        refused(() -> new LowVolumeRule.PoolMonths(1), "measure.window-months");
        refused(() -> new LowVolumeRule.CarryLast(61), "measure.window-months");
    }

    // allowance

    @Test
    void explainsWhyMissesAreOverlooked() {
        assertThat(rules(allowing().assess(share("48", "49")).explanation())).contains("measure-allowance-overlooked");
        assertThat(rules(allowing().assess(share("47", "49")).explanation())).contains("measure-allowance-exceeded");
        assertThat(rules(allowing().assess(share("50", "50")).explanation()))
                .contains("measure-allowance-enough-cases");
    }

    @Test
    void overlooksFailuresOfMetricsThatCountThem() {
        var metric = Metric.ABANDONMENT;
        var comparison = new Comparison(
                metric,
                AgreedLevels.of("1", null),
                FigureRounding.shown(2),
                MinimumVolume.ANY,
                new MissAllowance(2, 20));

        assertThat(comparison
                        .assess(Figure.reported(metric, number("2"), number("19")))
                        .attainment())
                .isEqualTo(Attainment.MET);
        assertThat(comparison
                        .assess(Figure.reported(metric, number("3"), number("19")))
                        .attainment())
                .isEqualTo(Attainment.BELOW_EXPECTED);
    }

    @Test
    void refusesAllowanceWithoutSenseOrCases() {
        refused(() -> new MissAllowance(0, 10), "measure.allowance-out-of-range");
        refused(() -> new MissAllowance(5, 5), "measure.allowance-out-of-range");
        refused(() -> allowing(Metric.INVOICE_CYCLE_TIME), "measure.allowance-needs-cases");
        refused(() -> allowing(Metric.COLLECTION_EFFECTIVENESS), "measure.allowance-needs-cases");
    }

    // late report

    @Test
    void countsLateFiguresOnlyWhereTheTermsSaySo() {
        var due = LocalDate.of(2026, 4, 14);
        var figure = share("1", "1");

        assertThat(LateReportTreatment.NOT_REPORTED.reported(figure, due, due)).isEqualTo(figure);
        assertThat(LateReportTreatment.NOT_REPORTED.reported(figure, due, due.plusDays(1)))
                .isEqualTo(new NoFigure(SHARE, NoFigureReason.REPORTED_LATE));
        assertThat(LateReportTreatment.COUNTS.reported(figure, due, due.plusDays(9)))
                .isEqualTo(figure);
    }

    // relief

    /** 90 of 100 with 6 misses relieved is 90 of 94. */
    @Test
    void leavesOutWhatTheVendorIsNotToBlameFor() {
        var relievedFigure = RelievedFigure.of(
                share("90", "100"), List.of(relief("Feed failed", "0", "4"), relief("Bank closed", "0", "2")));

        assertThat(rounded(relievedFigure.before(), 2)).isEqualByComparingTo("90");
        assertThat(rounded(relievedFigure.after(), 2)).isEqualByComparingTo("95.74");
        assertThat(rules(relievedFigure.after().explanation(FigureRounding.shown(2))))
                .containsExactly(
                        "measure-result",
                        "measure-inputs-gl-03",
                        "measure-before-relief",
                        "measure-relief",
                        "measure-relief");
    }

    @Test
    void takesRelievedNumbersOffCounts() {
        var metric = Metric.POST_CLOSE_ADJUSTMENTS;
        var relievedFigure =
                RelievedFigure.of(MeasuredFigure.count(metric, number("5")), List.of(relief("New tax rule", "2", "0")));

        assertThat(rounded(relievedFigure.after(), 0)).isEqualByComparingTo("3");
    }

    /** 7 of 100 misses cannot be 94 of 93. */
    @Test
    void leavesNothingOutWhereMoreIsRelievedThanThereIs() {
        assertThat(RelievedFigure.possible(share("94", "100"), List.of(relief("Strike", "0", "7"))))
                .isEmpty();
        assertThat(RelievedFigure.possible(share("94", "100"), List.of(relief("Strike", "0", "6"))))
                .hasValueSatisfying(relievedFigure ->
                        assertThat(rounded(relievedFigure.after(), 0)).isEqualByComparingTo("100"));
    }

    @Test
    void hasNoFigureWhenEverythingIsRelieved() {
        assertThat(RelievedFigure.of(share("0", "3"), List.of(relief("Strike", "0", "3")))
                        .after())
                .isEqualTo(new NoFigure(SHARE, NoFigureReason.ALL_EXCLUDED));
    }

    @Test
    void refusesReliefBeyondTheFigure() {
        refused(
                () -> RelievedFigure.of(share("90", "100"), List.of(relief("x", "0", "11"))),
                "measure.relief-beyond-figure");
        refused(
                () -> RelievedFigure.of(share("1", "9"), List.of(relief("x", "2", "2"))),
                "measure.relief-beyond-figure");
        refused(
                () -> RelievedFigure.of(share("0", "9"), List.of(relief("x", "0", "10"))),
                "measure.relief-beyond-figure");
        refused(() -> relief(" ", "0", "1"), "measure.relief-reason-missing");
        refused(() -> relief("x", "-1", "1"), "measure.relief-negative");
        refused(() -> relief("x", "1", "-1"), "measure.relief-negative");
        var percentile = MeasuredFigure.percentile(Metric.DISPUTE_CYCLE_TIME_P95, number("1"), number("4"));
        refused(() -> RelievedFigure.of(percentile, List.of()), "measure.relief-not-for-metric");
    }

    private static Figure low(LowVolumeRule rule, String minimum) {
        return low(rule, minimum, share("9", "10"));
    }

    private static Figure low(LowVolumeRule rule, String minimum, Figure march) {
        var months = new TreeMap<YearMonth, Figure>();
        months.put(MARCH, march);
        months.put(MARCH.minusMonths(1), share("18", "20"));
        months.put(MARCH.minusMonths(2), share("30", "30"));
        return new MinimumVolumeSearch(MinimumVolume.atLeast(minimum), months, MARCH).figure(SHARE, rule);
    }

    private static Comparison allowing() {
        return allowing(SHARE);
    }

    private static Comparison allowing(Metric metric) {
        return new Comparison(
                metric,
                AgreedLevels.of("98", null),
                FigureRounding.shown(2),
                MinimumVolume.ANY,
                new MissAllowance(1, 50));
    }

    private static Availability availability(String agreed, String downtime, String excluded, ExcludedTime way) {
        return new Availability(number(agreed), number(downtime), number(excluded), way);
    }

    private static Relief relief(String reason, String numerator, String denominator) {
        return new Relief(reason, number(numerator), number(denominator));
    }

    private static List<Integer> days(LocalDateTime due, LocalDateTime done) {
        return Stream.of(LateDayCounting.values())
                .map(way -> way.late(due, done))
                .toList();
    }
}
