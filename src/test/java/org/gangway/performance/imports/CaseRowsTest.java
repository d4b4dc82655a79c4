package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.CountedCalendars;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Comparison;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.PercentileMethod;
import org.gangway.measure.PercentileTerms;
import org.gangway.measure.TrimmedShare;
import org.gangway.measure.WindowCombination;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.reading.FileProbe;
import org.gangway.reading.RowReader;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

class CaseRowsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final EvaluationTerms P90 = EvaluationTerms.USUAL.withPercentile(
            new PercentileTerms(PercentileMethod.NEAREST_RANK, Percentage.of("90")));

    private static final EvaluationTerms TRIMMED =
            EvaluationTerms.USUAL.withTrimmed(new TrimmedShare(Percentage.of("10")));
    private static final EvaluationTerms FORTNIGHTS = EvaluationTerms.USUAL.withMeasured(
            MeasuringPeriodTerms.fortnights(START.plusDays(4), WindowCombination.WORST));

    private final CaseRows cases = new CaseRows(
            new SignedServiceLevels(List.of(new SignedServiceLevels.SignedVersion(
                    1,
                    START,
                    List.of(
                            level("cycle", Metric.INVOICE_CYCLE_TIME_P95, P90),
                            level("handling", Metric.AVERAGE_HANDLING_TIME, EvaluationTerms.USUAL),
                            level("trimmed", Metric.AVERAGE_HANDLING_TIME, TRIMMED),
                            level("posting", Metric.INVOICE_CYCLE_TIME, FORTNIGHTS),
                            level("match", Metric.FIRST_TIME_MATCH, EvaluationTerms.USUAL),
                            level("accruals", Metric.ACCRUAL_VARIANCE, EvaluationTerms.USUAL))))),
            ReportableMonths.of(new Period(START, START.plusYears(1)), YearMonth.of(2026, 6)));
    private final List<RejectedRow> rejected = new ArrayList<>();

    private static SignedServiceLevel level(String id, Metric metric, EvaluationTerms terms) {
        var levels = AgreedLevels.of("3", "5");
        return new SignedServiceLevel(
                id,
                id,
                Comparison.of(metric, metric == Metric.FIRST_TIME_MATCH ? AgreedLevels.of("90", "85") : levels),
                terms,
                ReceivablesSegment.ALL,
                5,
                CountedCalendars.BOTH,
                UUID.randomUUID(),
                false);
    }

    private void read(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var probed = new FileProbe().look(new ByteArrayInputStream(bytes));
        assertThat(ImportFileKind.of(probed)).isEqualTo(ImportFileKind.CASES);
        new RowReader()
                .read(
                        new ByteArrayInputStream(bytes),
                        probed.format(),
                        ImportFileKind.CASES.suggest(probed),
                        row -> cases.take(row).ifPresent(rejected::add),
                        problem -> rejected.add(RejectedRow.of(problem)));
    }

    @Test
    void workOutPercentileMeanAndShareAsAgreed() {
        var content = new StringBuilder("service level,date,value\n");
        for (int days = 10; days >= 1; days--) {
            content.append("cycle,2026-04-13,").append(days).append('\n');
        }
        content.append("""
                cycle,2026-05-13,7.5
                handling,2026-04-13,300
                handling,2026-04-30,301.5
                match,2026-04-13,1
                match,2026-04-14,0
                match,2026-04-15,1
                """);

        read(content.toString());

        assertThat(rejected).isEmpty();
        assertThat(cases.reported())
                .extracting(
                        row -> row.figure().serviceLevelId(),
                        row -> row.figure().month(),
                        row -> row.figure().numerator(),
                        row -> row.figure().denominator())
                .containsExactly(
                        tuple("cycle", YearMonth.of(2026, 4), new BigDecimal("9"), new BigDecimal("10")),
                        tuple("cycle", YearMonth.of(2026, 5), new BigDecimal("7.5"), new BigDecimal("1")),
                        tuple("handling", YearMonth.of(2026, 4), new BigDecimal("601.5"), new BigDecimal("2")),
                        tuple("match", YearMonth.of(2026, 4), new BigDecimal("2"), new BigDecimal("3")));
    }

    /** Ten per cent of 19 cases are one whole case at each end: 40 and 2,000 do not count, 17 times 300 do. */
    @Test
    void leaveOutTheLowestAndTheHighestOfATrimmedAverage() {
        read("service level,date,value\ntrimmed,2026-04-01,2000\n" + "trimmed,2026-04-02,300\n".repeat(17)
                + "trimmed,2026-04-03,40\n");

        assertThat(rejected).isEmpty();
        var figure = cases.reported().getFirst().figure();
        assertThat(figure.numerator()).isEqualByComparingTo("5100");
        assertThat(figure.denominator()).isEqualByComparingTo("17");
    }

    @Test
    void leaveOutNothingOfAFewCases() {
        read("service level,date,value\n" + "trimmed,2026-04-01,2000\n" + "trimmed,2026-04-02,300\n".repeat(8));

        assertThat(cases.reported().getFirst().figure().denominator()).isEqualByComparingTo("9");
    }

    /** Fortnights from Monday 5 January 2026 on: one ends on 29 March, the next on 12 April. */
    @Test
    void belongToTheFortnightOfTheirDay() {
        read("""
                service level,date,value
                posting,2026-03-29,2
                posting,2026-03-30,3
                posting,2026-04-12,4
                """);

        assertThat(rejected).isEmpty();
        assertThat(cases.reported())
                .extracting(
                        row -> row.figure().month(),
                        row -> row.figure().windowEnd(),
                        row -> row.figure().numerator().intValueExact())
                .containsExactly(
                        tuple(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 29), 2),
                        tuple(YearMonth.of(2026, 4), LocalDate.of(2026, 4, 12), 7));
    }

    @Test
    void nameWhatIsNoCase() {
        read("""
                service level,date,value
                match,2026-04-13,0.5
                accruals,2026-04-13,1
                cycle,2026-04-13,-1
                cycle,2026-06-13,1
                other,2026-04-13,1
                cycle,2026-04-13,2
                """);

        assertThat(rejected)
                .extracting(RejectedRow::line, RejectedRow::rule)
                .containsExactly(
                        tuple(2L, "performance.not-a-case"),
                        tuple(3L, "performance.not-a-case"),
                        tuple(4L, "performance.not-a-case"),
                        tuple(5L, "performance.month-not-over"),
                        tuple(6L, "performance.service-level-not-in-force"));
        assertThat(cases.reported()).hasSize(1);
    }
}
