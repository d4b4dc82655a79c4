package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.reading.ReadingFixtures.AMOUNT;
import static org.gangway.reading.ReadingFixtures.DAY;
import static org.gangway.reading.ReadingFixtures.INVOICE;
import static org.gangway.reading.ReadingFixtures.column;
import static org.gangway.reading.ReadingFixtures.look;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.reading.ReadingFixtures.Gathered;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs put into files besides a header and rows. */
class EverydayFilesTest {

    private static final TargetField SETTLED =
            TargetField.optional("settled", "reading.test.settled", ColumnKind.DATE, "Betalingsdato");
    private static final TargetField MONTH = TargetField.required("month", "reading.test.month", ColumnKind.MONTH);
    private static final TargetField RESULT = TargetField.required("result", "reading.test.result", ColumnKind.RESULT);
    private static final List<TargetField> FIELDS = List.of(INVOICE, DAY, SETTLED, AMOUNT);

    private final Gathered gathered = new Gathered();

    private ReadingResult read(List<TargetField> fields, String content) {
        return gathered.read(content, ColumnMapping.suggest(fields, look(content)));
    }

    @Test
    void passesOverLinesAboveTheTableAndChecksTheTotalBelow() {
        var content = """
                Åbne poster
                Virksomhed: Eksempel A/S, udskrevet 29-11-2026

                Fakturanr.;Fakturadato;Beløb
                1;23-11-2026;12.500,00
                2;25-11-2026;1.000,50
                I alt;;13.500,50
                """;

        var probed = look(content);
        var result = read(FIELDS, content);

        assertThat(probed.format().start()).isEqualTo(new TableStart(4, true, FormatCertainty.LIKELY, 2));
        assertThat(gathered.problems).isEmpty();
        assertThat(result.rows()).isEqualTo(new RowCounts(3, 2, 0, 1));
        assertThat(gathered.rows).extracting(FileRow::line).containsExactly(5L, 6L);
        assertThat(result.totals())
                .containsExactly(
                        new TotalLine(7, "I alt", "Beløb", new BigDecimal("13500.50"), new BigDecimal("13500.50")));
        assertThat(result.totals().getFirst().agrees()).isTrue();
    }

    @Test
    void saysWhatATotalStatesThatTheRowsDoNotComeTo() {
        var result = read(FIELDS, "Fakturanr.;Fakturadato;Beløb\n1;23-11-2026;12,50\nTotal:;;13,00\n");

        assertThat(result.totals()).extracting(TotalLine::agrees).containsExactly(false);
    }

    @Test
    void takesAnInvoiceThatIsCalledTotalForWhatItIs() {
        var result = read(FIELDS, "Fakturanr.;Fakturadato;Beløb\nTotal;23-11-2026;12,50\n");

        assertThat(result.rows().accepted()).isEqualTo(1);
        assertThat(result.totals()).isEmpty();
    }

    @Test
    void takesTitlesWithSeparatorsAsTheyAre() {
        var probed =
                look("Åbne poster;;;\nPeriode:;november;;\nid;name;day;amount\n1;a;2026-11-03;5\n2;b;2026-11-04;6\n");

        assertThat(probed.format().start().line()).isEqualTo(3);
        assertThat(probed.columns()).extracting(FileColumn::name).containsExactly("id", "name", "day", "amount");
    }

    @Test
    void asksNothingAboutAColumnWithNothingInIt() {
        var content = "Fakturanr.;Fakturadato;Betalingsdato;Beløb\n1;23-11-2026;;12.500,00\n2;24-11-2026;;2.500,00-\n";
        var probed = look(content);

        var mapping = ColumnMapping.suggest(FIELDS, probed);

        assertThat(mapping.faults(probed)).isEmpty();
        assertThat(mapping.orderChoices(probed)).isEmpty();
        read(FIELDS, content);
        assertThat(gathered.rows)
                .extracting(row -> row.number("invoiceAmount"), row -> row.date("settled"))
                .containsExactly(tuple(new BigDecimal("12500.00"), null), tuple(new BigDecimal("-2500.00"), null));
    }

    @Test
    void readsAColumnThatLeavesAChoiceLikeTheRestOfTheFile() {
        var probed = look("Fakturanr.;Fakturadato;Betalingsdato;Beløb\n1;03-11-2026;25-11-2026;5,00\n");

        var mapping = ColumnMapping.suggest(FIELDS, probed);

        assertThat(mapping.faults(probed)).isEmpty();
        assertThat(mapping.field("invoiceDate").orElseThrow().dateOrder()).isEqualTo(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void asksOnceForAllColumns() {
        var probed = look("Fakturanr.,Fakturadato,Betalingsdato,Beløb\n1,3/4/2026,5/6/2026,\"1,234\"\n");
        var open = ColumnMapping.suggest(FIELDS, probed);
        assertThat(open.orderChoices(probed)).containsExactly(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
        assertThat(open.markChoices(probed)).containsExactly(DecimalMark.POINT, DecimalMark.COMMA);

        var answered = open.with(DateOrder.MONTH_DAY_YEAR, probed).with(DecimalMark.POINT, probed);

        assertThat(answered.faults(probed)).isEmpty();
        assertThat(answered.field("settled").orElseThrow().dateOrder()).isEqualTo(DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void leavesAFileWithoutHeaderToItsUser() {
        var content = "0001;2013-01-02;5,50\n0002;2013-01-03;6,50\n";

        var probed = look(content);
        var row = new FileProbe().look(ReadingFixtures.text(content), new StatedFormat(null, null, false));
        var headings = new FileProbe().look(ReadingFixtures.text(content), new StatedFormat(null, null, true));

        assertThat(probed.format().headerUndecided()).isTrue();
        assertThat(row.format().headerUndecided()).isFalse();
        assertThat(row.rows()).isEqualTo(2);
        assertThat(headings.columns()).extracting(FileColumn::name).containsExactly("0001", "2013-01-02", "5,50");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11, 2026-11",
        "2026/3, 2026-03",
        "202607, 2026-07",
        "11-2026, 2026-11",
        "07.2026, 2026-07",
        "Nov-26, 2026-11",
        "november 2026, 2026-11",
        "Jul-26, 2026-07",
        "juli 2026, 2026-07",
        "nov. 2026, 2026-11",
        "2026 marts, 2026-03",
        "okt'26, 2026-10",
        "01-11-2026, 2026-11",
        "30-11-2026, 2026-11",
        "2026-11-01, 2026-11",
        "2026-02-28, 2026-02",
        "1/31/2026, 2026-01",
        "20261130, 2026-11"
    })
    void readsMonths(String written, YearMonth month) {
        read(List.of(MONTH), "month,x\n" + written + ",a\n");

        assertThat(gathered.rows).extracting(row -> row.month("month")).containsExactly(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026", "26", "15-11-2026", "1-2-3", "Q3 2026", "no-26", "november", "00-2026"})
    void takesNothingElseForAMonth(String written) {
        read(List.of(MONTH), "month,x\n" + written + ",a\n");

        assertThat(gathered.problems).extracting(RowProblem::kind).containsExactly(RowProblemKind.NOT_A_MONTH);
    }

    @Test
    void readsTheMonthsOfOneColumnInOneOrder() {
        read(List.of(MONTH), "month,x\n01-11-2026,a\n30-11-2026,b\n01-12-2026,c\n");

        assertThat(gathered.rows)
                .extracting(row -> row.month("month"))
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 11), YearMonth.of(2026, 12));
    }

    @Test
    void keepsThePercentSignOfAResult() {
        var content = "result;x\n98,5 %;a\n90%;b\n2,65;c\n%7;d\n";
        read(List.of(RESULT), content);

        assertThat(gathered.problems).isEmpty();
        assertThat(gathered.rows)
                .extracting(row -> row.result("result"))
                .containsExactly(
                        Percentage.of("98.5"), Percentage.of("90"), new BigDecimal("2.65"), Percentage.of("7"));
        assertThat(column(look(content), "result").decimalMarks()).containsExactly(DecimalMark.COMMA);
    }

    @Test
    void readsLakhAndCrore() {
        read(
                List.of(INVOICE, DAY, AMOUNT),
                "Invoice,day,amount\n1,2026-11-03,\"12,34,567.50\"\n2,2026-11-05,\"1,00,000.00\"\n3,2026-11-06,\"45,000.00\"\n");

        assertThat(gathered.rows)
                .extracting(row -> row.number("invoiceAmount"), row -> row.date("invoiceDate"))
                .containsExactly(
                        tuple(new BigDecimal("1234567.50"), LocalDate.of(2026, 11, 3)),
                        tuple(new BigDecimal("100000.00"), LocalDate.of(2026, 11, 5)),
                        tuple(new BigDecimal("45000.00"), LocalDate.of(2026, 11, 6)));
    }
}
