package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.reading.ReadingFixtures.INVOICE_FIELDS;
import static org.gangway.reading.ReadingFixtures.file;
import static org.gangway.reading.ReadingFixtures.look;
import static org.gangway.reading.ReadingFixtures.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private final ReadingFixtures.Gathered gathered = new ReadingFixtures.Gathered();

    @Test
    void givesTypedValuesWithTheirLine() {
        var content = "invoice;day;amount;disputed;count\n007;3.4.2013;1.234,50;ja;12\n008;13.4.2013;7;;\n";

        gathered.read(content, suggested(content));

        var first = gathered.rows.getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.text("invoiceNumber")).isEqualTo("007");
        assertThat(first.date("invoiceDate")).isEqualTo(LocalDate.of(2013, 4, 3));
        assertThat(first.number("invoiceAmount")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(first.yesNo("disputed")).isTrue();
        assertThat(first.number("count")).isEqualTo(new BigDecimal("12"));
        var second = gathered.rows.getLast();
        assertThat(second.yesNo("disputed")).isNull();
        assertThat(second.number("count")).isNull();
    }

    @Test
    void namesEveryTrap() throws IOException {
        var result = gathered.read(content("traps.csv"), trapMapping());

        assertThat(gathered.problems)
                .extracting(RowProblem::line, RowProblem::kind, RowProblem::column, RowProblem::raw)
                .containsExactly(
                        tuple(3L, RowProblemKind.NO_SUCH_DAY, "day", "31/2/2013"),
                        tuple(4L, RowProblemKind.OTHER_DECIMAL_MARK, "amount", "1.234,56"),
                        tuple(5L, RowProblemKind.OTHER_DECIMAL_MARK, "amount", "12,50"),
                        tuple(6L, RowProblemKind.NOT_A_NUMBER, "amount", "Freight included"),
                        tuple(7L, RowProblemKind.RAGGED_ROW, "", "0006 17/2/2013 10.50 No"),
                        tuple(8L, RowProblemKind.MISSING_VALUE, "invoice", ""),
                        tuple(9L, RowProblemKind.DUPLICATE_KEY, "invoice", "0001"),
                        tuple(11L, RowProblemKind.OTHER_DATE_ORDER, "day", "2/20/2013"),
                        tuple(12L, RowProblemKind.NOT_YES_OR_NO, "disputed", "Perhaps"),
                        tuple(13L, RowProblemKind.NOT_WHOLE, "count", "11.5"),
                        tuple(14L, RowProblemKind.MISSING_VALUE, "day", "?"),
                        tuple(15L, RowProblemKind.NOT_A_DATE, "day", "soon"));
        assertThat(gathered.rows)
                .extracting(fileRow -> fileRow.text("invoiceNumber"))
                .containsExactly("0001", "0014");
        assertThat(result.rows()).isEqualTo(new RowCounts(16, 2, 12, 2));
        assertThat(result.problems().get(RowProblemKind.OTHER_DECIMAL_MARK)).isEqualTo(2);
    }

    @Test
    void tellsTheFactsOfEachProblem() throws IOException {
        gathered.read(content("traps.csv"), trapMapping());

        assertThat(facts(RowProblemKind.RAGGED_ROW))
                .containsAllEntriesOf(Map.of("fields", 4, "expected", 6, "line", 7L));
        assertThat(facts(RowProblemKind.DUPLICATE_KEY)).containsAllEntriesOf(Map.of("first", 2L, "raw", "0001"));
        assertThat(facts(RowProblemKind.NO_SUCH_DAY)).containsAllEntriesOf(Map.of("column", "day", "raw", "31/2/2013"));
    }

    @Test
    void takesWordsOfTheMappingAsMissing() {
        var content = "invoice,amount\n1,Freight Included\n2,freight included\n3,1.50\n";
        var amount = TargetField.optional("amount", "reading.test.amount", ColumnKind.DECIMAL);
        var columnMapping = ColumnMapping.suggest(List.of(ReadingFixtures.INVOICE, amount), look(content));

        gathered.read(
                content,
                columnMapping.with(
                        columnMapping.field("amount").orElseThrow().withMissing(Set.of("Freight Included"))));

        assertThat(gathered.problems).isEmpty();
        assertThat(gathered.rows)
                .extracting(fileRow -> fileRow.number("amount"))
                .containsExactly(null, null, new BigDecimal("1.50"));
    }

    @Test
    void suggestsWordsThatMeanNothingExceptInTexts() {
        var content = "invoice,amount\nNA,n/a\n2,-\n3,1.50\n";
        var amount = TargetField.optional("amount", "reading.test.amount", ColumnKind.DECIMAL);

        gathered.read(content, ColumnMapping.suggest(List.of(ReadingFixtures.INVOICE, amount), look(content)));

        assertThat(gathered.problems).isEmpty();
        assertThat(gathered.rows.getFirst().text("invoiceNumber")).isEqualTo("NA");
        assertThat(gathered.rows.getFirst().number("amount")).isNull();
    }

    @Test
    void shortensWhatItShowsAndMakesItVisible() {
        var content = "invoice,amount\n1,\"a\tb\u202Ec" + "x".repeat(100) + "\"\n2,1.5\n3,1.5\n";
        var amount = TargetField.required("amount", "reading.test.amount", ColumnKind.DECIMAL);
        var columnMapping = ColumnMapping.suggest(List.of(ReadingFixtures.INVOICE, amount), look(content));

        gathered.read(content, columnMapping);

        assertThat(gathered.problems.getFirst().raw())
                .startsWith("a␉b\uFFFDcxxx")
                .endsWith("x…")
                .hasSize(61);
    }

    @Test
    void refusesControlCharactersAndLongTexts() {
        var content = "invoice,x\n" + "1\u0000,a\n" + "y".repeat(501) + ",b\n";
        var columnMapping = new ColumnMapping(
                List.of(ReadingFixtures.INVOICE), List.of(FieldMapping.of("invoiceNumber", "invoice")));
        var format = look("invoice,x\n1,a\n").format();

        var result =
                new RowReader().read(text(content), format, columnMapping, gathered.rows::add, gathered.problems::add);

        assertThat(gathered.problems)
                .extracting(RowProblem::kind)
                .containsExactly(RowProblemKind.CONTROL_CHARACTER, RowProblemKind.TOO_LONG);
        assertThat(result.rows().rejected()).isEqualTo(2);
    }

    @Test
    void countsLinesInsideQuotes() throws IOException {
        var content = content("quoted.csv");
        var note = TargetField.required("note", "reading.test.note", ColumnKind.TEXT);
        var columnMapping = ColumnMapping.suggest(List.of(note, ReadingFixtures.AMOUNT), look(content));

        gathered.read(content, columnMapping);

        assertThat(gathered.rows)
                .extracting(FileRow::line, FileRow::number, fileRow -> fileRow.text("note"))
                .containsExactly(
                        tuple(2L, 1L, "Copenhagen, west"), tuple(3L, 2L, "two\r\nlines"), tuple(5L, 3L, "says \"no\""));
    }

    @Test
    void listsFirstProblemsAndCountsAll() {
        var content = "invoice,amount\n" + "x,1.50\n".repeat(5_000);
        var columnMapping = ColumnMapping.suggest(List.of(ReadingFixtures.INVOICE), look(content));

        var result = gathered.read(content, columnMapping);

        assertThat(gathered.problems).hasSize(1_000);
        assertThat(result.listedProblems()).isEqualTo(1_000);
        assertThat(result.problems()).isEqualTo(Map.of(RowProblemKind.DUPLICATE_KEY, 4_999L));
        assertThat(result.rows()).isEqualTo(new RowCounts(5_000, 1, 4_999, 0));
    }

    @Test
    void refusesMappingThatLeavesChoiceOpen() throws IOException {
        var content = content("ambiguous-dates.csv");
        var columnMapping = ColumnMapping.suggest(List.of(ReadingFixtures.DAY), look(content));

        var refusal = catchThrowableOfType(RuleViolation.class, () -> gathered.read(content, columnMapping));

        assertThat(refusal.rule()).isEqualTo("reading.date-order-not-chosen");
        assertThat(gathered.rows).isEmpty();
    }

    @Test
    void hashesTheSameBytesAsTheProbe() throws IOException {
        var content = content("traps.csv");

        var result = gathered.read(content, trapMapping());

        assertThat(result.sha256()).isEqualTo(look(content).sha256());
        assertThat(result.bytes()).isEqualTo(content.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void losesNoRowInItsCounts() {
        assertThatThrownBy(() -> new RowCounts(3, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passesOnWhatTheReceiverOfRowsThrows() throws IOException {
        var probed = new FileProbe().look(file("invoices-us.csv"));
        var columnMapping = ColumnMapping.suggest(List.of(ReadingFixtures.INVOICE), probed);
        var broken = new IllegalStateException("database gone");

        assertThatThrownBy(() -> new RowReader()
                        .read(
                                file("invoices-us.csv"),
                                probed.format(),
                                columnMapping,
                                _ -> {
                                    throw broken;
                                },
                                _ -> {}))
                .isSameAs(broken);
    }

    private Map<String, Object> facts(RowProblemKind kind) {
        var problems = new ArrayList<>(gathered.problems);
        problems.removeIf(problem -> problem.kind() != kind);
        return problems.getFirst().facts();
    }

    private static ColumnMapping suggested(String content) {
        return ColumnMapping.suggest(INVOICE_FIELDS, look(content));
    }

    /** The traps contradict each other, so a person had to choose. */
    private static ColumnMapping trapMapping() throws IOException {
        var columnMapping = suggested(content("traps.csv"));
        return columnMapping
                .with(columnMapping.field("invoiceDate").orElseThrow().with(DateOrder.DAY_MONTH_YEAR))
                .with(columnMapping.field("invoiceAmount").orElseThrow().with(DecimalMark.POINT));
    }

    private static String content(String name) throws IOException {
        return new String(file(name).readAllBytes(), StandardCharsets.UTF_8);
    }
}
