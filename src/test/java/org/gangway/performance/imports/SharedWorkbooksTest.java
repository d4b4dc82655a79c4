package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gangway.reading.DateOrder;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FileProbe;
import org.gangway.reading.FileRow;
import org.gangway.reading.ReadingResult;
import org.gangway.reading.RowProblem;
import org.gangway.reading.RowProblemKind;
import org.gangway.reading.RowReader;
import org.gangway.reading.StatedFormat;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as many programs write them; they lie outside the project, and without them these tests do not run. */
@EnabledIf("isThere")
class SharedWorkbooksTest {

    private static final Path FOLDER = Path.of("..", "shared", "cases", "xlsx");

    private final List<FileRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    private static Path file(String name) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(it -> it.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ReadingResult read(String name, ImportFileKind kind) {
        return read(name, StatedFormat.NOTHING, kind);
    }

    private ReadingResult read(String name, StatedFormat stated, ImportFileKind kind) {
        var file = file(name);
        var probed = new FileProbe().look(file, stated);
        var mapping =
                kind.suggest(probed).with(DateOrder.DAY_MONTH_YEAR, probed).with(DecimalMark.COMMA, probed);
        assertThat(mapping.faults(probed)).isEmpty();
        try {
            return new RowReader().read(file, probed.format(), mapping, rows::add, problems::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> numbers() {
        return of(row -> row.text("invoiceNumber"));
    }

    private <T> List<T> of(Function<FileRow, T> part) {
        return rows.stream().map(part).toList();
    }

    private BigDecimal sum() {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.number("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void requireInvoices(int count, String sum) {
        assertThat(rows).hasSize(count);
        assertThat(sum()).isEqualByComparingTo(sum);
    }

    @Test
    void readsWhatLibreOfficeSaves() {
        read("01", ImportFileKind.RECEIVABLES);

        requireInvoices(5, "111000.54");
        assertThat(numbers()).containsExactly("0000700101", "0000700102", "0000700103", "0000700104", "0000700105");
        assertThat(of(row -> row.yesNo("disputed"))).containsExactly(false, true, false, false, false);
        assertThat(of(row -> row.date("settledDate")).stream().filter(Objects::nonNull))
                .hasSize(2);
    }

    @Test
    void countsDaysFrom1904() {
        read("02", ImportFileKind.RECEIVABLES);

        assertThat(of(row -> row.date("invoiceDate")))
                .containsExactly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1));
        assertThat(of(row -> row.date("dueDate")))
                .containsExactly(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));
    }

    @Test
    void choosesTheSheetWithTheList() {
        read("03", ImportFileKind.RECEIVABLES);

        requireInvoices(3, "13513.75");
    }

    @Test
    void passesOverTitlesAndTheTotal() {
        var result = read("04", ImportFileKind.RECEIVABLES);

        requireInvoices(4, "15500.75");
        assertThat(of(FileRow::line)).containsExactly(6L, 7L, 8L, 10L);
        assertThat(result.totals())
                .singleElement()
                .satisfies(total -> assertThat(total.agrees()).isTrue());
        assertThat(problems).isEmpty();
    }

    @Test
    void takesStoredValuesOfFormulas() {
        read("05", ImportFileKind.RECEIVABLES);

        assertThat(of(FileRow::line)).containsExactly(2L, 3L, 6L);
        var second = rows.getFirst();
        assertThat(second.text("invoiceNumber")).isEqualTo("700501");
        assertThat(second.date("dueDate")).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(second.date("settledDate")).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(second.number("amount")).isEqualByComparingTo("1234.50");
        assertThat(second.yesNo("disputed")).isFalse();
        assertThat(rows.get(1).date("settledDate")).isNull();
        assertThat(rows.get(2).number("amount")).isEqualByComparingTo("500");
        assertThat(problems)
                .extracting(RowProblem::line, RowProblem::kind)
                .containsExactly(tuple(4L, RowProblemKind.CELL_FAULT), tuple(5L, RowProblemKind.NO_STORED_VALUE));
    }

    @Test
    void readsNumbersAndDaysStoredAsText() {
        read("06", ImportFileKind.RECEIVABLES);

        assertThat(of(row -> row.number("amount").setScale(2)))
                .containsExactly(
                        new BigDecimal("1234.50"),
                        new BigDecimal("-99.95"),
                        new BigDecimal("1000.50"),
                        new BigDecimal("250.00"));
        assertThat(of(row -> row.date("invoiceDate").toString()))
                .containsExactly("2026-10-03", "2026-10-23", "2026-10-05", "2026-10-06");
        assertThat(of(row -> row.date("dueDate").toString()))
                .containsExactly("2026-11-02", "2026-11-22", "2026-11-04", "2026-11-05");
        assertThat(of(row -> row.yesNo("disputed"))).containsExactly(false, false, true, false);
        assertThat(rows.get(3).date("settledDate")).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void readsNumberFormats() {
        read("07", ImportFileKind.RECEIVABLES);

        assertThat(of(row -> row.number("amount").setScale(2).toPlainString()))
                .containsExactly("12500.00", "1000.50", "-2500.00", "-250.00", "123456.00");
        assertThat(of(row -> row.date("dueDate").getDayOfMonth())).containsExactly(2, 3, 4, 5, 6);
        assertThat(rows.get(2).date("settledDate")).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    void readsMonths() {
        read("08", ImportFileKind.MONTHLY_FIGURES);

        var june = YearMonth.of(2026, 6);
        var july = YearMonth.of(2026, 7);
        assertThat(of(row -> row.month("month"))).containsExactly(june, june, june, june, july, july, july);
        assertThat(of(row -> row.number("incidents") == null
                        ? -1
                        : row.number("incidents").intValue()))
                .containsExactly(2, -1, 0, -1, 1, -1, -1);
        assertThat(problems).extracting(RowProblem::line).containsExactly(9L);
    }

    @Test
    void readsPercentages() {
        read("09", ImportFileKind.MONTHLY_FIGURES);

        assertThat(of(row -> row.result("result")))
                .containsExactly(
                        Percentage.of("98.5"), Percentage.of("90"), Percentage.of("99.3"), new BigDecimal("2.65"));
    }

    @Test
    void readsWhatIsHidden() {
        read("10", ImportFileKind.RECEIVABLES);

        requireInvoices(5, "1500.75");
        assertThat(of(row -> row.yesNo("disputed"))).containsExactly(false, false, false, true, false);
        var hidden = new FileProbe().look(file("10")).hidden();
        assertThat(hidden.rows()).isEqualTo(2);
        assertThat(hidden.columns()).containsExactly("Disputed");
    }

    @Test
    void readsCellsWithoutAddresses() {
        read("11", ImportFileKind.RECEIVABLES);

        assertThat(rows).hasSize(3);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.kind()).isEqualTo(RowProblemKind.NOT_A_NUMBER);
            assertThat(problem.raw()).isEqualTo("follows");
        });
        assertThat(rows.get(2).line()).isEqualTo(5);
        assertThat(rows.get(2).text("segment")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12, reading.looks-like-older-workbook",
        "13, reading.looks-encrypted",
        "14, reading.workbook-inflates",
        "15, reading.looks-like-web-page"
    })
    void refuses(String name, String rule) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> new FileProbe().look(file(name)));

        assertThat(refusal.rule()).isEqualTo(rule);
    }

    @Test
    void readsTextByAnotherName() {
        read("16", ImportFileKind.RECEIVABLES);

        requireInvoices(2, "13500.50");
    }
}
