package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.measure.receivables.DueMonth;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.MonthEnd;
import org.gangway.measure.receivables.Receivable;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.measure.receivables.ReceivablesFindings;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every cell of both tables of the truth, from the file they were made of. */
class RealReceivablesTest {

    private static final String INPUT = "input/receivables/WA_Fn-UseC_-Accounts-Receivable.csv";
    private static final String BY_DUE_MONTH = "truth/ar_on_time_by_due_month_and_country.csv";
    private static final String BY_MONTH_END = "truth/ar_month_end_dso_cei.csv";
    private static final YearMonth LAST_MONTH = YearMonth.of(2013, 12);

    private static ReceivablesAnalysis analysis =
            new ReceivablesAnalysis(List.of(), List.of(), new ReceivablesFindings(0, 0, 0, 0, 0, 0));

    @BeforeAll
    static void readsFile() throws IOException {
        for (var name : List.of(INPUT, BY_DUE_MONTH, BY_MONTH_END)) {
            assumeTrue(SharedFiles.find(name).isPresent(), "not on this machine: shared/data/" + name);
        }
        try (Stream<String> lines = Files.lines(file(INPUT))) {
            analysis =
                    ReceivablesAnalysis.of(lines.skip(1).map(RealReceivablesTest::receivable), LowSalesMonth.DEFAULT);
        }
    }

    @Test
    void agreesOnEveryDueMonth() throws IOException {
        var expected = Files.readString(file(BY_DUE_MONTH));

        var rows = analysis.dueMonths().stream().map(DueMonth::cells).toList();

        assertThat(table(DueMonth.COLUMNS, rows)).isEqualTo(expected);
    }

    @Test
    void agreesOnEveryMonthEnd() throws IOException {
        var expected = Files.readString(file(BY_MONTH_END));

        var rows = analysis.monthEnds().stream().map(MonthEnd::cells).toList();

        assertThat(table(MonthEnd.COLUMNS, rows)).isEqualTo(expected);
    }

    @Test
    void flagsOnlyTheLastMonthAsTooFewCases() {
        var lowVolume = analysis.monthEnds().stream()
                .filter(row -> row.caution().isPresent())
                .toList();

        assertThat(lowVolume).extracting(MonthEnd::month).containsOnly(LAST_MONTH);
        assertThat(lowVolume)
                .extracting(row -> row.segment().name())
                .containsExactly("ALL", "391", "406", "770", "818", "897");
    }

    @Test
    void neverEvaluatesTheLastMonthByItsInflatedDays() {
        var comparison = new Comparison(
                Metric.DSO_BALANCE, AgreedLevels.of("30", "35"), FigureRounding.shown(2), MinimumVolume.ANY);

        var figureAssessment =
                comparison.assess(analysis.figure(Metric.DSO_BALANCE, LAST_MONTH, ReceivablesSegment.ALL));

        assertThat(figureAssessment.attainment()).isEqualTo(Attainment.TOO_FEW_CASES);
        assertThat(figureAssessment.figure()).isInstanceOfSatisfying(MeasuredFigure.class, figure -> {
            assertThat(figure.value(FigureRounding.shown(4))).isEqualByComparingTo("54.1668");
            assertThat(figure.lowVolume()).isTrue();
        });
    }

    private static Path file(String name) {
        return SharedFiles.find(name).orElseThrow();
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(columns);
        all.addAll(rows);
        return String.join("\n", all.stream().map(row -> String.join(",", row)).toList()) + "\n";
    }

    private static Receivable receivable(String line) {
        var cells = line.split(",", -1);
        return new Receivable(
                cells[3],
                cells[1],
                cells[0],
                day(cells[4]),
                day(cells[5]),
                day(cells[8]),
                new BigDecimal(cells[6]),
                cells[7].equals("Yes"));
    }

    private static LocalDate day(String monthDayYear) {
        var parts = monthDayYear.split("/", -1);
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
