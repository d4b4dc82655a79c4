package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Windows of two weeks and of quarters, and the months in which they count. */
class MeasuringPeriodTest {

    private static final MeasuringPeriodTerms FORTNIGHTS = MeasuringPeriodTerms.of(MeasuringPeriod.TWO_WEEKS);
    private static final MeasuringPeriodTerms QUARTERS = MeasuringPeriodTerms.of(MeasuringPeriod.QUARTER);
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final Metric CLOSE = Metric.CLOSE_CALENDAR_ADHERENCE;

    @Test
    void countsAFortnightInTheMonthInWhichItEnds() {
        assertThat(FORTNIGHTS.endingIn(JANUARY))
                .containsExactly(period("2024-12-30", "2025-01-12"), period("2025-01-13", "2025-01-26"));
        assertThat(FORTNIGHTS.endingIn(JANUARY.plusMonths(1)))
                .containsExactly(period("2025-01-27", "2025-02-09"), period("2025-02-10", "2025-02-23"));
    }

    @Test
    void letsThreeFortnightsEndInOneMonth() {
        assertThat(FORTNIGHTS.endingIn(YearMonth.of(2025, 6)).stream().map(Period::end))
                .containsExactly(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 15), LocalDate.of(2025, 6, 29));
    }

    /** Whatever the day on which they are counted from: fourteen days each, in one month each. */
    @Test
    void leavesNoDayOutAndCountsNoneTwice() {
        for (var from = LocalDate.of(2023, 1, 1); from.isBefore(LocalDate.of(2023, 1, 15)); from = from.plusDays(1)) {
            var terms = MeasuringPeriodTerms.fortnights(from, WindowCombination.WORST);
            var windows = Stream.iterate(YearMonth.of(2020, 1), month -> month.plusMonths(1))
                    .limit(120)
                    .flatMap(month -> terms.endingIn(month).stream()
                            .peek(window ->
                                    assertThat(YearMonth.from(window.end())).isEqualTo(month)))
                    .toList();
            for (int i = 1; i < windows.size(); i++) {
                assertThat(windows.get(i).start())
                        .isEqualTo(windows.get(i - 1).end().plusDays(1));
                assertThat(windows.get(i).end())
                        .isEqualTo(windows.get(i).start().plusDays(13));
            }
        }
    }

    @Test
    void endsAQuarterInOneMonthOfThree() {
        assertThat(QUARTERS.endingIn(JANUARY)).isEmpty();
        assertThat(QUARTERS.endingIn(YearMonth.of(2025, 2))).isEmpty();
        assertThat(QUARTERS.endingIn(YearMonth.of(2025, 3))).containsExactly(period("2025-01-01", "2025-03-31"));
        assertThat(MeasuringPeriodTerms.quarters(5).endingIn(JANUARY))
                .containsExactly(period("2024-11-01", "2025-01-31"));
    }

    @Test
    void asksForTheWindowWhereSeveralEndInTheMonth() {
        assertThat(FORTNIGHTS.reportedWindow("close", JANUARY, LocalDate.of(2025, 1, 12)))
                .isEqualTo(LocalDate.of(2025, 1, 12));
        assertThatThrownBy(() -> FORTNIGHTS.reportedWindow("close", JANUARY, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("measure.window-end-unknown"));
        assertThatThrownBy(() -> FORTNIGHTS.reportedWindow("close", JANUARY, LocalDate.of(2025, 1, 31)))
                .isInstanceOf(RuleViolation.class);
        assertThat(MeasuringPeriodTerms.MONTHLY.reportedWindow("close", JANUARY, null))
                .isEqualTo(LocalDate.of(2025, 1, 31));
    }

    @Test
    void refusesAReportOfAMonthInWhichNoQuarterEnds() {
        assertThatThrownBy(() -> QUARTERS.reportedWindow("close", JANUARY, null))
                .isInstanceOfSatisfying(RuleViolation.class, it -> {
                    assertThat(it.rule()).isEqualTo("measure.no-window-ends");
                    assertThat(it.facts().get("to")).isEqualTo(LocalDate.of(2025, 3, 31));
                });
    }

    /** 98 and 94 per cent: the worst is 94, added up 96 of 100, the mean 96; with other volumes the last two differ. */
    @Test
    void makesOneResultOfTheWindowsAsAgreed() {
        var windows = List.of(window("2024-12-30", 98, 100), window("2025-01-13", 47, 50));

        assertThat(month(WindowCombination.WORST, MinimumVolume.ANY, windows)).isEqualTo("94.00");
        assertThat(month(WindowCombination.POOLED, MinimumVolume.ANY, windows)).isEqualTo("96.67");
        assertThat(month(WindowCombination.MEAN, MinimumVolume.ANY, windows)).isEqualTo("96.00");
    }

    @Test
    void passesOverTheWorstWindowWhereItHasTooFewCases() {
        var windows = List.of(window("2024-12-30", 98, 100), window("2025-01-13", 47, 50));

        assertThat(month(WindowCombination.WORST, MinimumVolume.atLeast("60"), windows))
                .isEqualTo("98.00");
    }

    @Test
    void hasNoFigureOfAMonthWhileAWindowIsMissing() {
        var missing =
                new PeriodFigure(period("2025-01-13", "2025-01-26"), new NoFigure(CLOSE, NoFigureReason.NOT_REPORTED));

        assertThat(FORTNIGHTS.month(CLOSE, MinimumVolume.ANY, List.of(window("2024-12-30", 98, 100), missing)))
                .isEqualTo(new NoFigure(CLOSE, NoFigureReason.NOT_REPORTED));
    }

    @Test
    void addsUpTheMonthsOfAQuarterThatComesFromInvoices() {
        var metric = Metric.PAID_ON_TIME_BY_COUNT;
        var months = new TreeMap<YearMonth, Figure>();
        months.put(JANUARY, share(metric, 90, 100));
        months.put(JANUARY.plusMonths(1), share(metric, 280, 300));
        months.put(JANUARY.plusMonths(2), share(metric, 100, 100));

        var figure = EvaluationTerms.USUAL
                .withMeasured(QUARTERS)
                .figure(metric, MinimumVolume.ANY, months, JANUARY.plusMonths(2));

        // 470 of 500
        assertThat(((MeasuredFigure) figure).value(FigureRounding.shown(2))).isEqualTo("94.00");
    }

    @Test
    void refusesWhatCannotBeMeasuredOverTwoWeeks() {
        assertRefused(Metric.DSO_BALANCE, FORTNIGHTS, "measure.fortnights-need-reports");
        assertRefused(
                Metric.INVOICE_CYCLE_TIME_P95,
                MeasuringPeriodTerms.fortnights(LocalDate.of(2025, 1, 6), WindowCombination.POOLED),
                "measure.not-poolable");
    }

    @Test
    void refusesWindowsOfMonthsBesidesQuarters() {
        var both = EvaluationTerms.USUAL
                .withMeasured(QUARTERS)
                .withWindow(new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED));

        assertThatThrownBy(() -> both.requireFor(CLOSE))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("measure.window-needs-months"));
    }

    private static void assertRefused(Metric metric, MeasuringPeriodTerms terms, String rule) {
        assertThatThrownBy(() -> EvaluationTerms.USUAL.withMeasured(terms).requireFor(metric))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo(rule));
    }

    private static BigDecimal month(WindowCombination combination, MinimumVolume volume, List<PeriodFigure> windows) {
        var terms = MeasuringPeriodTerms.fortnights(LocalDate.of(2024, 12, 30), combination);
        return ((MeasuredFigure) terms.month(CLOSE, volume, windows)).value(FigureRounding.shown(2));
    }

    private static PeriodFigure window(String start, int right, int tasks) {
        var first = LocalDate.parse(start);
        return new PeriodFigure(new Period(first, first.plusDays(13)), share(CLOSE, right, tasks));
    }

    private static Figure share(Metric metric, int right, int all) {
        return Figure.of(metric, BigDecimal.valueOf(right), BigDecimal.valueOf(all));
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
