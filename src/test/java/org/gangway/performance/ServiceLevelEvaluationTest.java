package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.CountedCalendars;
import org.gangway.measure.Aggregation;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Attainment;
import org.gangway.measure.Comparison;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.LateReportTreatment;
import org.gangway.measure.LowVolumeRule;
import org.gangway.measure.MeasuringWindow;
import org.gangway.measure.MeasuringWindowTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.MinimumVolume;
import org.gangway.measure.Relief;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.measure.receivables.ReceivablesFindings;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.performance.evaluation.EvaluationFigures;
import org.gangway.performance.evaluation.ReliefByFigure;
import org.gangway.performance.evaluation.ServiceLevelEvaluation;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.FigureKey;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.ReportingCalendars;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.performance.figures.StatedFigures;
import org.gangway.performance.receivables.ReceivablesSnapshot;
import org.junit.jupiter.api.Test;

/** Evaluates close tasks, promised at 98 per cent and 95 at least, from January 2025 on; figures are due on working day 5. */
class ServiceLevelEvaluationTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final EvaluationTerms ROLLING = EvaluationTerms.USUAL.withWindow(
            new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED));

    @Test
    void addsUpTheMonthsOfTheWindowThatAreKnown() {
        var result = evaluated(ROLLING, MARCH, report(JANUARY, 100, 100), report(MARCH, 180, 200));

        // 280 of 300; nothing was reported of February
        assertThat(result.numerator()).isEqualByComparingTo("280");
        assertThat(result.denominator()).isEqualByComparingTo("300");
        assertThat(result.attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(result.explanation().toString()).contains("measure-window-pooled", "measure-window-incomplete");
    }

    @Test
    void takesTheMeanOfMonthsWhereThatIsAgreed() {
        var mean = EvaluationTerms.USUAL.withWindow(
                new MeasuringWindowTerms(new MeasuringWindow.WithMonthBefore(), Aggregation.MEAN));

        var result = evaluated(mean, MARCH, report(FEBRUARY, 10, 10), report(MARCH, 192, 200));

        // the mean of 100 and 96 per cent, each month with the same weight
        assertThat(result.value()).isEqualByComparingTo("98");
        assertThat(result.attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void leavesOutMonthsBeforeTheFirstUnderTerms() {
        var result = evaluated(ROLLING, JANUARY, report(JANUARY.minusMonths(1), 0, 900), report(JANUARY, 98, 100));

        assertThat(result.numerator()).isEqualByComparingTo("98");
        assertThat(result.attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void hasNoFigureOfAWindowWhoseLatestMonthIsMissing() {
        var result = evaluated(ROLLING, MARCH, report(JANUARY, 100, 100), report(FEBRUARY, 100, 100));

        assertThat(result.attainment()).isEqualTo(Attainment.NO_FIGURES);
        assertThat(result.overdue()).isTrue();
    }

    /** January 2025 ends on a Friday, so the fifth working day after it is February 7. */
    @Test
    void countsALateReportAsNoneOnlyWhereThatIsAgreed() {
        var strict = EvaluationTerms.USUAL.withLateReport(LateReportTreatment.NOT_REPORTED);
        var inTime = report(JANUARY, 99, 100, "2025-02-07T22:00:00Z");
        var late = report(JANUARY, 99, 100, "2025-02-08T00:00:00Z");

        assertThat(evaluated(strict, JANUARY, inTime).attainment()).isEqualTo(Attainment.MET);
        assertThat(evaluated(strict, JANUARY, late).attainment()).isEqualTo(Attainment.NO_FIGURES);
        assertThat(evaluated(strict, JANUARY, late).reportedLate()).isTrue();
        assertThat(evaluated(EvaluationTerms.USUAL, JANUARY, late).attainment()).isEqualTo(Attainment.MET);
        assertThat(evaluated(EvaluationTerms.USUAL, JANUARY, late).reportedLate())
                .isFalse();
    }

    @Test
    void poolsOrCarriesWhereTooLittleHappened() {
        var figures = new ReportedFigure[] {report(JANUARY, 99, 100), report(FEBRUARY, 4, 10)};
        var pooled = EvaluationTerms.USUAL.withLowVolume(new LowVolumeRule.PoolMonths(3));
        var carried = EvaluationTerms.USUAL.withLowVolume(new LowVolumeRule.CarryLast(3));

        assertThat(evaluated(EvaluationTerms.USUAL, FEBRUARY, figures).attainment())
                .isEqualTo(Attainment.TOO_FEW_CASES);
        assertThat(evaluated(pooled, FEBRUARY, figures).numerator()).isEqualByComparingTo("103");
        assertThat(evaluated(pooled, FEBRUARY, figures).attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(evaluated(carried, FEBRUARY, figures).attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void looksBackOnlyAsFarAsTheTermsSay() {
        assertThat(promised(EvaluationTerms.USUAL).looksBackTo(MARCH, MARCH)).isEqualTo(MARCH);
        assertThat(promised(ROLLING).looksBackTo(FEBRUARY, MARCH)).isEqualTo(YearMonth.of(2024, 12));
        assertThat(promised(EvaluationTerms.USUAL).reachesTo(MARCH, YearMonth.of(2025, 12)))
                .isEqualTo(MARCH);
        assertThat(promised(ROLLING).reachesTo(MARCH, YearMonth.of(2025, 12))).isEqualTo(YearMonth.of(2025, 5));
        assertThat(promised(ROLLING).reachesTo(MARCH, YearMonth.of(2025, 4))).isEqualTo(YearMonth.of(2025, 4));
    }

    @Test
    void leavesRelievedMonthsOutOfLaterWindows() {
        var figures = new ReportedFigure[] {report(JANUARY, 80, 100), report(FEBRUARY, 99, 100)};
        var whole = new ReliefByFigure(Map.of(), Set.of(new FigureKey("close", JANUARY)));
        var part = new ReliefByFigure(
                Map.of(new FigureKey("close", JANUARY), new Relief("Storm", BigDecimal.ZERO, BigDecimal.valueOf(20))),
                Set.of());

        var asReported = evaluated(ROLLING, ReliefByFigure.NONE, FEBRUARY, figures);
        var relieved = evaluated(ROLLING, whole, FEBRUARY, figures);
        var partlyRelieved = evaluated(ROLLING, part, FEBRUARY, figures);

        // 179 of 200, 99 of 100, 179 of 180
        assertThat(asReported.attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(relieved.numerator()).isEqualByComparingTo("99");
        assertThat(relieved.attainment()).isEqualTo(Attainment.MET);
        assertThat(partlyRelieved.denominator()).isEqualByComparingTo("180");
        assertThat(partlyRelieved.attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void showsTheRelievedMonthItselfAsItWasReported() {
        var relieved = new ReliefByFigure(Map.of(), Set.of(new FigureKey("close", JANUARY)));

        var result = evaluated(ROLLING, relieved, JANUARY, report(JANUARY, 80, 100));

        assertThat(result.value()).isEqualByComparingTo("80");
    }

    private static ServiceLevelResult evaluated(
            EvaluationTerms evaluationTerms, YearMonth month, ReportedFigure... figures) {
        return evaluated(evaluationTerms, ReliefByFigure.NONE, month, figures);
    }

    private static ServiceLevelResult evaluated(
            EvaluationTerms evaluationTerms,
            ReliefByFigure reliefByFigure,
            YearMonth month,
            ReportedFigure... figures) {
        return evaluated(evaluationTerms, reliefByFigure, month, StatedFigures.reported(List.of(figures)));
    }

    private static ServiceLevelResult evaluated(
            EvaluationTerms evaluationTerms, ReliefByFigure reliefByFigure, YearMonth month, StatedFigures stated) {
        var nothing = new ReceivablesAnalysis(List.of(), List.of(), new ReceivablesFindings(0, 0, 0, 0, 0, 0));
        var calendar = new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());
        var known = new EvaluationFigures(
                new ReceivablesSnapshot(0, null, nothing, Optional.empty()),
                promised(evaluationTerms),
                stated,
                reliefByFigure,
                new ReportingCalendars(_ -> calendar),
                ZoneOffset.UTC);
        return new ServiceLevelEvaluation(known, LocalDate.of(2025, 12, 31)).evaluate(level(evaluationTerms), month);
    }

    private static SignedServiceLevels promised(EvaluationTerms evaluationTerms) {
        return new SignedServiceLevels(
                List.of(new SignedServiceLevels.SignedVersion(1, JANUARY.atDay(1), List.of(level(evaluationTerms)))));
    }

    private static SignedServiceLevel level(EvaluationTerms evaluationTerms) {
        var metric = Metric.CLOSE_CALENDAR_ADHERENCE;
        var minimumVolume = evaluationTerms.isMonthly() ? MinimumVolume.atLeast("50") : MinimumVolume.ANY;
        var comparison = new Comparison(
                metric,
                AgreedLevels.of("98", "95"),
                FigureRounding.shown(2),
                minimumVolume,
                evaluationTerms.allowance());
        return new SignedServiceLevel(
                "close",
                "Close",
                comparison,
                evaluationTerms,
                ReceivablesSegment.ALL,
                5,
                CountedCalendars.BOTH,
                new UUID(0, 1),
                true);
    }

    private static ReportedFigure report(YearMonth month, int right, int tasks) {
        return report(month, right, tasks, month.plusMonths(1).atDay(2) + "T09:00:00Z");
    }

    private static ReportedFigure report(YearMonth month, int right, int tasks, String first) {
        var at = Instant.parse(first);
        var corrected = Instant.parse("2025-11-30T09:00:00Z");
        return new ReportedFigure(
                "close",
                month,
                month.atEndOfMonth(),
                BigDecimal.valueOf(right),
                BigDecimal.valueOf(tasks),
                null,
                new Evidence("Anil Joshi", corrected, List.of()),
                at,
                2);
    }
}
