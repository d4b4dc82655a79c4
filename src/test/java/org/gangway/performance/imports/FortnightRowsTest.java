package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
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
import org.gangway.measure.MeasuringPeriod;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.reading.FileProbe;
import org.gangway.reading.RowReader;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** Files of figures of a close by fortnights from 30 December 2024 on, and of postings by quarters. */
class FortnightRowsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private final List<RejectedRow> rejected = new ArrayList<>();

    @Test
    void keepsTheFigureOfEachWindow() {
        var rows = read("""
                service level,month,window end,numerator,denominator
                close,2025-01,2025-01-12,99,100
                close,2025-01,2025-01-26,94,100
                postings,2025-03,,300,300
                """);

        assertThat(rejected).isEmpty();
        assertThat(rows.reported())
                .extracting(
                        row -> row.figure().serviceLevelId(),
                        row -> row.figure().windowEnd(),
                        row -> row.figure().numerator().intValueExact())
                .containsExactly(
                        tuple("close", LocalDate.of(2025, 1, 12), 99),
                        tuple("close", LocalDate.of(2025, 1, 26), 94),
                        tuple("postings", LocalDate.of(2025, 3, 31), 300));
    }

    @Test
    void namesWhatIsNoWindowAndWhatIsThereTwice() {
        var rows = read("""
                service level,month,window end,numerator,denominator
                close,2025-01,2025-01-31,99,100
                close,2025-01,,99,100
                postings,2025-02,,300,300
                close,2025-01,2025-01-12,99,100
                close,2025-01,2025-01-12,98,100
                """);

        assertThat(rejected)
                .extracting(RejectedRow::line, RejectedRow::rule)
                .contains(
                        tuple(2L, "measure.window-end-unknown"),
                        tuple(3L, "measure.window-end-unknown"),
                        tuple(4L, "measure.no-window-ends"));
        assertThat(rejected).extracting(RejectedRow::line).contains(6L).doesNotContain(5L);
        assertThat(rows.reported()).hasSize(1);
    }

    private MonthlyFigureRows read(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var probed = new FileProbe().look(new ByteArrayInputStream(bytes));
        var mapping = ImportFileKind.MONTHLY_FIGURES.suggest(probed);
        var rows = new MonthlyFigureRows(
                new SignedServiceLevels(List.of(new SignedServiceLevels.SignedVersion(
                        1,
                        START,
                        List.of(
                                level("close", MeasuringPeriod.TWO_WEEKS),
                                level("postings", MeasuringPeriod.QUARTER))))),
                ReportableMonths.of(new Period(START, START.plusYears(1)), YearMonth.of(2025, 9)),
                mapping);
        new RowReader()
                .read(
                        new ByteArrayInputStream(bytes),
                        probed.format(),
                        mapping,
                        row -> rows.take(row).ifPresent(rejected::add),
                        problem -> rejected.add(RejectedRow.of(problem)));
        return rows;
    }

    private static SignedServiceLevel level(String id, MeasuringPeriod period) {
        return new SignedServiceLevel(
                id,
                id,
                Comparison.of(Metric.CLOSE_CALENDAR_ADHERENCE, AgreedLevels.of("98", "95")),
                EvaluationTerms.USUAL.withMeasured(MeasuringPeriodTerms.of(period)),
                ReceivablesSegment.ALL,
                5,
                CountedCalendars.BOTH,
                UUID.randomUUID(),
                false);
    }
}
