package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gangway.reading.ReadingFixtures.AMOUNT;
import static org.gangway.reading.ReadingFixtures.DAY;
import static org.gangway.reading.ReadingFixtures.INVOICE;
import static org.gangway.reading.WorkbookFixture.number;
import static org.gangway.reading.WorkbookFixture.styled;
import static org.gangway.reading.WorkbookFixture.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

    private static final String HEADER = "<row>" + text("Invoice") + text("day") + text("amount") + "</row>";
    private static final TargetField MONTH = TargetField.required("month", "reading.test.month", ColumnKind.MONTH);
    private static final TargetField RESULT = TargetField.required("result", "reading.test.result", ColumnKind.RESULT);

    @TempDir
    private Path folder;

    private final List<FileRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private ReadingResult read(Path file, StatedFormat stated, List<TargetField> fields) {
        var probed = new FileProbe().look(file, stated);
        var mapping = ColumnMapping.suggest(fields, probed);
        assertThat(mapping.faults(probed)).isEmpty();
        try {
            return new RowReader().read(file, probed.format(), mapping, rows::add, problems::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ReadingResult readInvoices(WorkbookFixture workbook) {
        return read(workbook.write(folder), StatedFormat.NOTHING, List.of(INVOICE, DAY, AMOUNT));
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(RuleViolation.class, () -> new FileProbe().look(file))
                .rule();
    }

    @Test
    void readsDaysAndNumbersByTheTypeOfTheirCells() {
        var result = readInvoices(new WorkbookFixture()
                .rows(HEADER + "<row>" + text("0001") + styled(1, "46237") + number("0.98499999999999999") + "</row>"
                        + "<row r=\"5\">" + number("611365") + styled(3, "46238") + styled(4, "-2500") + "</row>"));

        assertThat(problems).isEmpty();
        assertThat(result.rows().accepted()).isEqualTo(2);
        assertThat(rows).extracting(row -> row.text("invoiceNumber")).containsExactly("0001", "611365");
        assertThat(rows)
                .extracting(row -> row.date("invoiceDate"))
                .containsExactly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 4));
        assertThat(rows)
                .extracting(row -> row.number("invoiceAmount"))
                .containsExactly(new BigDecimal("0.985"), new BigDecimal("-2500"));
        assertThat(rows).extracting(FileRow::line).containsExactly(2L, 5L);
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() {
        readInvoices(new WorkbookFixture()
                .from1904()
                .rows(HEADER + "<row>" + text("1") + styled(1, "44775") + number("1") + "</row>"));

        assertThat(rows).extracting(row -> row.date("invoiceDate")).containsExactly(LocalDate.of(2026, 8, 3));
    }

    @Test
    void takesStoredValuesAndWorksNothingOut() {
        readInvoices(new WorkbookFixture()
                .rows(HEADER + "<row>" + text("1") + styled(1, "46237") + "<c><f>1+1</f><v>3</v></c></row>"
                        + "<row>" + text("2") + styled(1, "46237") + "<c><f>1+1</f></c></row>"
                        + "<row>" + text("3") + styled(1, "46237") + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"));

        assertThat(rows).extracting(row -> row.number("invoiceAmount")).containsExactly(new BigDecimal("3"));
        assertThat(problems)
                .extracting(RowProblem::kind)
                .containsExactly(RowProblemKind.NO_STORED_VALUE, RowProblemKind.CELL_FAULT);
        assertThat(problems).extracting(RowProblem::raw).containsExactly("=1+1", "#DIV/0!");
    }

    @Test
    void takesNoNumberForADayAndNoDayForANumber() {
        readInvoices(new WorkbookFixture()
                .rows(HEADER + "<row>" + text("1") + styled(1, "46237") + number("1") + "</row>"
                        + "<row>" + text("2") + number("46237") + number("1") + "</row>"
                        + "<row>" + text("3") + styled(1, "46237") + styled(1, "46237") + "</row>"
                        + "<row>" + text("4") + styled(1, "46237.5") + number("1") + "</row>"));

        assertThat(rows).hasSize(1);
        assertThat(problems)
                .extracting(RowProblem::kind)
                .containsExactly(RowProblemKind.NOT_A_DATE, RowProblemKind.NOT_A_NUMBER, RowProblemKind.NOT_A_DATE);
    }

    @Test
    void readsPercentagesAndMonthsAsShown() {
        var book = new WorkbookFixture()
                .rows("<row>" + text("month") + text("result") + "</row>"
                        + "<row>" + styled(1, "46174") + styled(2, "0.98499999999999999") + "</row>"
                        + "<row>" + styled(3, "46180") + number("2.65") + "</row>"
                        + "<row>" + number("202606") + text("90 %") + "</row>"
                        + "<row>" + styled(1, "46180") + number("1") + "</row>");

        read(book.write(folder), StatedFormat.NOTHING, List.of(MONTH, RESULT));

        assertThat(rows).extracting(row -> row.month("month")).containsOnly(YearMonth.of(2026, 6));
        assertThat(rows)
                .extracting(row -> row.result("result"))
                .containsExactly(Percentage.of("98.5"), new BigDecimal("2.65"), Percentage.of("90"));
        assertThat(problems).extracting(RowProblem::kind).containsExactly(RowProblemKind.NOT_A_MONTH);
    }

    @Test
    void readsTheFirstShownSheetWithATableUnlessAnotherIsChosen() {
        var table =
                "<sheetData>" + HEADER + "<row>" + text("%s") + styled(1, "46237") + number("1") + "</row></sheetData>";
        var file = new WorkbookFixture()
                .sheet("Cover", "", "<sheetData><row>" + text("Report") + "</row></sheetData>")
                .sheet("Draft", "hidden", table.formatted("draft"))
                .sheet("Open items", "", table.formatted("open"))
                .write(folder);

        var probed = new FileProbe().look(file);
        read(file, StatedFormat.NOTHING, List.of(INVOICE, DAY, AMOUNT));
        read(file, StatedFormat.ofSheet("Draft"), List.of(INVOICE, DAY, AMOUNT));

        assertThat(probed.format().sheet()).isNotNull();
        assertThat(probed.format().sheet().read()).isEqualTo(new WorkbookSheet("Open items", false));
        assertThat(probed.format().sheet().all()).contains(new WorkbookSheet("Draft", true));
        assertThat(rows).extracting(row -> row.text("invoiceNumber")).containsExactly("open", "draft");
    }

    @Test
    void readsWhatAFilterHidesAndSaysSo() {
        var file = new WorkbookFixture()
                .sheet(
                        "List",
                        "",
                        "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>" + HEADER
                                + "<row hidden=\"1\">" + text("1") + styled(1, "46237") + number("1") + "</row><row>"
                                + text("2") + styled(1, "46237") + number("1") + "</row></sheetData>")
                .write(folder);

        read(file, StatedFormat.NOTHING, List.of(INVOICE, DAY, AMOUNT));

        assertThat(rows).hasSize(2);
        assertThat(new FileProbe().look(file).hidden()).isEqualTo(new HiddenParts(1, List.of("amount")));
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarMoreThanItsSize() {
        var row = "<row>" + text("1") + styled(1, "46237") + number("1") + "</row>";

        var bomb = new WorkbookFixture().rows(HEADER + row.repeat(400_000)).write(folder);

        assertThat(refusal(bomb)).isEqualTo("reading.workbook-inflates");
    }

    @Test
    void refusesACellThatNoSpreadsheetCanHold() {
        var endless = new WorkbookFixture()
                .rows(HEADER + "<row>" + text("A".repeat(2_000_000)) + styled(1, "46237") + number("1") + "</row>")
                .write(folder);

        assertThat(refusal(endless)).isEqualTo("reading.workbook-inflates");
    }

    @Test
    void opensNothingThatAPartRefersTo() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret").toUri();
        var file = new WorkbookFixture()
                .declaring("<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"" + secret + "\">]>")
                .rows(HEADER + "<row>" + text("&secret;") + styled(1, "46237") + number("1") + "</row>")
                .write(folder);

        assertThat(refusal(file)).isEqualTo("reading.workbook-broken");
    }

    @ParameterizedTest(name = "{0} shows a {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "General|NUMBER",
                "#,##0.00|NUMBER",
                "#,##0.00 \"dkk\"|NUMBER",
                "[Red]-0.00;0.00|NUMBER",
                "_-* #,##0.00 \\k\\r._-|NUMBER",
                "0.00E+00|NUMBER",
                "0.0 %|PERCENTAGE",
                "dd-mm-yyyy|DAY",
                "[$-406]d. mmmm yyyy;@|DAY",
                "yyyy\\-mm\\-dd hh:mm|DAY",
                "mmm-yy|MONTH",
                "[h]:mm|TIME",
                "mm:ss|TIME"
            })
    void readsNumberFormats(String code, String shown) {
        assertThat(CellStyles.ofCode(code)).hasToString(shown);
    }
}
