package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.measure.MeasureFixtures.MARCH;
import static org.gangway.measure.MeasureFixtures.number;
import static org.gangway.measure.MeasureFixtures.refused;
import static org.gangway.measure.MeasureFixtures.rounded;
import static org.gangway.measure.MeasureFixtures.share;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringWindowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Metric SHARE = Metric.FIRST_PASS_YIELD;

    /** 98 of 100, 45 of 50, 190 of 200: 333 of 350 together, and (98 + 90 + 95) / 3 as a mean. */
    private static final List<PeriodFigure> QUARTER = List.of(
            PeriodFigure.of(MARCH, share("190", "200")),
            PeriodFigure.of(MARCH.minusMonths(2), share("98", "100")),
            PeriodFigure.of(MARCH.minusMonths(1), share("45", "50")));

    @Test
    void spansTheDaysThatItsNameSays() {
        assertThat(new MeasuringWindow.Week().at(DAY)).isEqualTo(period("2026-03-16", "2026-03-22"));
        assertThat(new MeasuringWindow.Week().at(LocalDate.of(2026, 3, 16)))
                .isEqualTo(period("2026-03-16", "2026-03-22"));
        assertThat(new MeasuringWindow.Week().at(LocalDate.of(2026, 3, 22)))
                .isEqualTo(period("2026-03-16", "2026-03-22"));
        assertThat(new MeasuringWindow.Month().at(DAY)).isEqualTo(period("2026-03-01", "2026-03-31"));
        assertThat(new MeasuringWindow.WithMonthBefore().at(DAY)).isEqualTo(period("2026-02-01", "2026-03-31"));
        assertThat(new MeasuringWindow.RollingMonths(12).at(DAY)).isEqualTo(period("2025-04-01", "2026-03-31"));
    }

    @ParameterizedTest(name = "quarter of a year from month {0}: {1} to {2}")
    @CsvSource({"1, 2026-01-01, 2026-03-31", "2, 2026-02-01, 2026-04-30", "3, 2026-03-01, 2026-05-31"})
    void findsTheQuarterOfAnyYear(int firstMonth, String from, String to) {
        assertThat(new MeasuringWindow.Quarter(firstMonth).at(DAY)).isEqualTo(period(from, to));
        assertThat(new MeasuringWindow.Quarter(firstMonth + 9).at(DAY)).isEqualTo(period(from, to));
    }

    @ParameterizedTest(name = "year from month {0} begins {1}")
    @CsvSource({"1, 2026-01-01", "3, 2026-03-01", "4, 2025-04-01", "12, 2025-12-01"})
    void runsFromTheBeginningOfTheYear(int firstMonth, String from) {
        assertThat(new MeasuringWindow.YearToDate(firstMonth).at(DAY)).isEqualTo(period(from, "2026-03-31"));
    }

    @Test
    void refusesMonthsThatDoNotExist() {
        refused(() -> new MeasuringWindow.RollingMonths(1), "measure.window-months");
        assertThat(new MeasuringWindow.RollingMonths(60).at(DAY).start()).isEqualTo(LocalDate.of(2021, 4, 1));
        refused(() -> new MeasuringWindow.RollingMonths(61), "measure.window-months");
        refused(() -> new MeasuringWindow.Quarter(0), "measure.window-first-month");
        refused(() -> new MeasuringWindow.YearToDate(13), "measure.window-first-month");
    }

    @Test
    void poolsWhatWasCounted() {
        var windowFigure = of(new MeasuringWindow.Quarter(1), Aggregation.POOLED, QUARTER);

        assertThat(windowFigure.figure()).isInstanceOfSatisfying(MeasuredFigure.class, figure -> {
            assertThat(figure.numerator()).isEqualByComparingTo("333");
            assertThat(figure.denominator()).isEqualByComparingTo("350");
            assertThat(rounded(figure, 4)).isEqualByComparingTo("95.1429");
        });
        assertThat(windowFigure.complete()).isTrue();
    }

    @Test
    void takesTheMeanOfThePeriods() {
        var windowFigure = of(new MeasuringWindow.RollingMonths(3), Aggregation.MEAN, QUARTER);

        assertThat(rounded(windowFigure.figure(), 4)).isEqualByComparingTo("94.3333");
        assertThat(((MeasuredFigure) windowFigure.figure()).volume()).isEqualByComparingTo("350");
    }

    @Test
    void explainsEachPeriodFromTheFirstOn() {
        var windowFigure = of(new MeasuringWindow.Quarter(1), Aggregation.POOLED, QUARTER);

        assertThat(windowFigure.steps())
                .extracting(Explanation::rule)
                .containsExactly(
                        "measure-window-part", "measure-window-part", "measure-window-part", "measure-window-pooled");
        assertThat(windowFigure.steps().getFirst().facts()).containsEntry("from", LocalDate.of(2026, 1, 1));
        assertThat(windowFigure.figure().explanation(FigureRounding.shown(2)).because())
                .containsAll(windowFigure.steps());
    }

    @Test
    void averagesWithTheMonthBeforeAndNotInTheFirstMonth() {
        var first = of(new MeasuringWindow.WithMonthBefore(), Aggregation.MEAN, QUARTER.subList(0, 1));
        var second = of(new MeasuringWindow.WithMonthBefore(), Aggregation.MEAN, QUARTER);

        assertThat(rounded(first.figure(), 2)).isEqualByComparingTo("95");
        assertThat(first.complete()).isFalse();
        assertThat(first.steps().getLast().rule()).isEqualTo("measure-window-stands-alone");
        assertThat(rounded(second.figure(), 2)).isEqualByComparingTo("92.5");
        assertThat(second.complete()).isTrue();
    }

    @Test
    void saysThatTheFirstMonthsDoNotFillTheWindow() {
        var windowFigure = of(new MeasuringWindow.RollingMonths(12), Aggregation.POOLED, QUARTER);

        assertThat(windowFigure.complete()).isFalse();
        assertThat(windowFigure.steps().getLast().rule()).isEqualTo("measure-window-incomplete");
        assertThat(windowFigure.steps().getLast().facts()).containsAllEntriesOf(Map.of("days", 90, "of", 365));
    }

    @Test
    void addsNumbersThatAreCountedByNothing() {
        var metric = Metric.POST_CLOSE_ADJUSTMENTS;
        var series = List.of(
                PeriodFigure.of(MARCH, MeasuredFigure.count(metric, number("3"))),
                PeriodFigure.of(MARCH.minusMonths(1), MeasuredFigure.count(metric, number("4"))));
        var pooled = new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(2), Aggregation.POOLED)
                .figure(metric, series, DAY);
        var mean = new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(2), Aggregation.MEAN)
                .figure(metric, series, DAY);

        assertThat(rounded(pooled.figure(), 1)).isEqualByComparingTo("7");
        assertThat(pooled.steps().getLast().rule()).isEqualTo("measure-window-counted");
        assertThat(rounded(mean.figure(), 1)).isEqualByComparingTo("3.5");
    }

    @Test
    void leavesOutPeriodsInWhichNothingHappened() {
        var series = List.of(
                QUARTER.getFirst(),
                PeriodFigure.of(MARCH.minusMonths(1), new NoFigure(SHARE, NoFigureReason.NOTHING_COUNTED)));
        var windowFigure = of(new MeasuringWindow.RollingMonths(2), Aggregation.POOLED, series);

        assertThat(rounded(windowFigure.figure(), 2)).isEqualByComparingTo("95");
        assertThat(windowFigure.steps().getFirst().rule()).isEqualTo("measure-window-nothing");
        assertThat(windowFigure.complete()).isFalse();
    }

    @Test
    void givesNoFigureUntilTheLatestPeriodIsReported() {
        var missing = new NoFigure(SHARE, NoFigureReason.NOT_REPORTED);
        var series = List.of(PeriodFigure.of(MARCH, missing), QUARTER.get(1), QUARTER.get(2));

        assertThat(of(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED, series)
                        .figure())
                .isEqualTo(missing);
        assertThat(of(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED, List.of())
                        .figure())
                .isEqualTo(missing);
    }

    @Test
    void givesTheReasonWhereNothingWasCounted() {
        var nothing = new NoFigure(SHARE, NoFigureReason.NOTHING_COUNTED);

        assertThat(of(new MeasuringWindow.Month(), Aggregation.POOLED, List.of(PeriodFigure.of(MARCH, nothing)))
                        .figure())
                .isEqualTo(nothing);
    }

    @Test
    void leavesTheSingleMonthAsItWas() {
        assertThat(of(new MeasuringWindow.Month(), Aggregation.POOLED, QUARTER).figure())
                .isEqualTo(share("190", "200"));
    }

    @Test
    void refusesPeriodsThatOverlapOrCross() {
        var week = new PeriodFigure(period("2026-03-30", "2026-04-05"), share("1", "1"));

        refused(
                () -> of(
                        new MeasuringWindow.Month(),
                        Aggregation.POOLED,
                        List.of(QUARTER.getFirst(), QUARTER.getFirst())),
                "measure.periods-overlap");
        refused(
                () -> of(new MeasuringWindow.Month(), Aggregation.POOLED, List.of(week)),
                "measure.period-crosses-window");
    }

    @Test
    void refusesPeriodThatBeganBeforeTheWindow() {
        var week = new PeriodFigure(period("2026-02-23", "2026-03-01"), share("1", "1"));

        refused(
                () -> of(new MeasuringWindow.Month(), Aggregation.POOLED, List.of(week)),
                "measure.period-crosses-window");
    }

    @Test
    void looksOnlyAtPeriodsOfItsDays() {
        var before = new PeriodFigure(period("2026-03-09", "2026-03-15"), share("0", "1"));
        var week = new PeriodFigure(period("2026-03-16", "2026-03-22"), share("1", "1"));
        var after = new PeriodFigure(period("2026-03-23", "2026-03-29"), share("0", "1"));
        var windowFigure = of(new MeasuringWindow.Week(), Aggregation.POOLED, List.of(before, week, after));

        assertThat(rounded(windowFigure.figure(), 0)).isEqualByComparingTo("100");
        assertThat(windowFigure.complete()).isTrue();
        assertThat(windowFigure.window()).isEqualTo(week.period());
    }

    @Test
    void givesNoFigureWhenTheLatestPeriodCameTooLate() {
        var late = new NoFigure(SHARE, NoFigureReason.REPORTED_LATE);

        assertThat(of(
                                new MeasuringWindow.RollingMonths(3),
                                Aggregation.MEAN,
                                List.of(PeriodFigure.of(MARCH, late), QUARTER.get(1)))
                        .figure())
                .isEqualTo(late);
    }

    @Test
    void saysOfSingleMonthInLongerWindowThatItIsIncomplete() {
        var windowFigure = of(new MeasuringWindow.RollingMonths(2), Aggregation.POOLED, QUARTER.subList(0, 1));

        assertThat(windowFigure.steps().getLast().rule()).isEqualTo("measure-window-incomplete");
    }

    @Test
    void refusesFiguresOfAnotherMetric() {
        var other = PeriodFigure.of(MARCH, MeasuredFigure.count(Metric.POST_CLOSE_ADJUSTMENTS, number("1")));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> of(new MeasuringWindow.Month(), Aggregation.POOLED, List.of(other)));
    }

    @Test
    void refusesToAddUpWhatDoesNotAddUp() {
        var quarter = new MeasuringWindow.Quarter(1);

        refused(
                () -> new MeasuringWindowTerms(quarter, Aggregation.POOLED).requireFor(Metric.DSO_BALANCE),
                "measure.not-poolable");
        refused(
                () -> new MeasuringWindowTerms(quarter, Aggregation.POOLED).requireFor(Metric.DISPUTE_CYCLE_TIME_P95),
                "measure.not-poolable");
        new MeasuringWindowTerms(quarter, Aggregation.MEAN).requireFor(Metric.DSO_BALANCE);
        refused(
                () -> new MeasuringWindowTerms(quarter, Aggregation.POOLED).figure(Metric.DSO_BALANCE, List.of(), DAY),
                "measure.not-poolable");
        MeasuringWindowTerms.MONTHLY.requireFor(Metric.DSO_BALANCE);
    }

    @Test
    void keepsTheCautionOfLowVolumeMonthsInTheMean() {
        var caution = Explanation.fact("measure-too-few-invoices", Map.of());
        var series = List.of(
                PeriodFigure.of(MARCH, share("1", "2").cautioned(caution)),
                PeriodFigure.of(MARCH.minusMonths(1), share("2", "2")));

        assertThat(of(new MeasuringWindow.RollingMonths(2), Aggregation.MEAN, series)
                        .figure())
                .isInstanceOfSatisfying(MeasuredFigure.class, figure -> {
                    assertThat(figure.caution()).isEqualTo(caution);
                    assertThat(rounded(figure, 0)).isEqualByComparingTo("75");
                });
    }

    private static WindowFigure of(
            MeasuringWindow measuringWindow, Aggregation aggregation, List<PeriodFigure> series) {
        return new MeasuringWindowTerms(measuringWindow, aggregation).figure(SHARE, series, DAY);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void readsMonthsAsTheirDays() {
        assertThat(PeriodFigure.of(YearMonth.of(2026, 2), share("1", "1")).period())
                .isEqualTo(period("2026-02-01", "2026-02-28"));
    }
}
