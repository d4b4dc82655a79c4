package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.reading.ReadingFixtures.column;
import static org.gangway.reading.ReadingFixtures.file;
import static org.gangway.reading.ReadingFixtures.look;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileProbeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "invoices-us.csv, COMMA, UTF_8, CRLF, 3",
        "fakturaer-dk.csv, SEMICOLON, WINDOWS_1252, LF, 3",
        "calls.tsv, TAB, UTF_8, CRLF, 3",
        "lines.psv, PIPE, UTF_8, LF, 2",
        "with-mark.csv, COMMA, UTF_8_WITH_MARK, LF, 1",
        "utf16.csv, COMMA, UTF_16_LITTLE_ENDIAN, LF, 2"
    })
    void findsFormat(
            String name, FieldSeparator fieldSeparator, TextEncoding textEncoding, LineEnding ending, long rows) {
        var probed = new FileProbe().look(file(name));

        assertThat(probed.format().separator()).isEqualTo(fieldSeparator);
        assertThat(probed.format().encoding()).isEqualTo(textEncoding);
        assertThat(probed.format().lineEnding()).isEqualTo(ending);
        assertThat(probed.format().header()).isTrue();
        assertThat(probed.rows()).isEqualTo(rows);
    }

    @Test
    void keepsNumbersWithLeadingZerosAsText() {
        var probed = new FileProbe().look(file("invoices-us.csv"));

        var invoice = column(probed, "invoiceNumber");
        assertThat(invoice.kind()).isEqualTo(ColumnKind.TEXT);
        assertThat(invoice.samples()).containsExactly("0000611365", "0007900770", "0009231909");
        assertThat(column(probed, "countryCode").kind()).isEqualTo(ColumnKind.WHOLE);
    }

    @Test
    void readsDanishFile() {
        var probed = new FileProbe().look(file("fakturaer-dk.csv"));

        assertThat(column(probed, "Kunde").samples()).contains("Ærø Fragt");
        assertThat(column(probed, "Fakturadato").dateOrders()).containsExactly(DateOrder.DAY_MONTH_YEAR);
        assertThat(column(probed, "Beløb").decimalMarks()).containsExactly(DecimalMark.COMMA);
        assertThat(column(probed, "Omtvistet").kind()).isEqualTo(ColumnKind.YES_NO);
        assertThat(probed.format().encodingCertainty()).isEqualTo(FormatCertainty.LIKELY);
    }

    @Test
    void readsDatesOfTwoDigitYears() {
        var date = column(new FileProbe().look(file("calls.tsv")), "date");

        assertThat(date.kind()).isEqualTo(ColumnKind.DATE);
        assertThat(date.dateOrders()).containsExactly(DateOrder.SHORT_YEAR_MONTH_DAY);
    }

    @Test
    void leavesAmbiguityOpen() {
        var probed = new FileProbe().look(file("ambiguous-dates.csv"));

        var day = column(probed, "day");
        assertThat(day.ambiguous()).isTrue();
        assertThat(day.dateOrders()).containsExactly(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
        var amount = column(probed, "amount");
        assertThat(amount.kind()).isEqualTo(ColumnKind.DECIMAL);
        assertThat(amount.ambiguous()).isTrue();
        assertThat(amount.decimalMarks()).containsExactly(DecimalMark.POINT, DecimalMark.COMMA);
    }

    @Test
    void letsOneLateRowDecideTheOrder() {
        var content = "id,day\n" + "1,3/4/2013\n".repeat(60_000) + "2,13/2/2013\n";

        var day = column(look(content), "day");

        assertThat(day.dateOrders()).containsExactly(DateOrder.DAY_MONTH_YEAR);
        assertThat(day.ambiguous()).isFalse();
    }

    @Test
    void listsEveryOrderOfFileThatContradictsItself() {
        var day = column(look("id,day\n1,13/2/2013\n2,2/14/2013\n3,15/2/2013\n"), "day");

        assertThat(day.ambiguous()).isTrue();
        assertThat(day.datesRead()).isEqualTo(Map.of(DateOrder.DAY_MONTH_YEAR, 2L, DateOrder.MONTH_DAY_YEAR, 1L));
    }

    @Test
    void doesNotLetImpossibleDayDecide() {
        var day = column(look("id,day\n1,1/2/2013\n2,31/2/2013\n3,3/4/2013\n"), "day");

        assertThat(day.kind()).isEqualTo(ColumnKind.DATE);
        assertThat(day.dateOrders()).containsExactly(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void namesWordsAmongDates() {
        var content = "id,day\n1,2013-02-13\n2,Date Not Captured\n3,Date Not Captured\n4,Pre-PQ Process\n";

        var day = column(look(content), "day");

        assertThat(day.kind()).isEqualTo(ColumnKind.DATE);
        assertThat(day.strays())
                .containsExactly(new StrayValue("Date Not Captured", 2), new StrayValue("Pre-PQ Process", 1));
    }

    @Test
    void keepsCommaInQuotesInsideField() {
        var probed = new FileProbe().look(file("quoted.csv"));

        assertThat(column(probed, "note").samples()).containsExactly("Copenhagen, west", "two␍␊lines", "says \"no\"");
        assertThat(column(probed, "amount").decimalMarks()).containsExactly(DecimalMark.POINT);
        assertThat(probed.rows()).isEqualTo(3);
    }

    @Test
    void findsLateLetterOfWindows1252() {
        var content = "id,name\n" + "1,Aarhus\n".repeat(60_000) + "2,\u00C6r\u00F8\n";
        var bytes = content.getBytes(TextEncoding.WINDOWS_1252.charset());

        var probed = new FileProbe().look(ReadingFixtures.bytes(bytes));

        assertThat(probed.format().encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(column(probed, "name").samples()).containsExactly("Aarhus", "Ærø");
    }

    @Test
    void lettersColumnsOfFileWithoutHeader() {
        var probed = look("0001;2013-01-02;5,50\n0002;2013-01-03;6,50\n");

        assertThat(probed.format().header()).isFalse();
        assertThat(probed.columns()).extracting(FileColumn::name).containsExactly("(A)", "(B)", "(C)");
        assertThat(probed.rows()).isEqualTo(2);
    }

    @Test
    void passesOverLineThatNamesSpreadsheetsTheSeparator() {
        var probed = look("sep=;\r\nid;amount\r\n1;2,50\r\n");

        assertThat(probed.columns()).extracting(FileColumn::name).containsExactly("id", "amount");
        assertThat(probed.rows()).isEqualTo(1);
    }

    @Test
    void takesQuoteInsideWordAsItIs() {
        var probed = look("id,name\n1,5\" pipe\n2,plain\n");

        assertThat(column(probed, "name").samples()).containsExactly("5\" pipe", "plain");
    }

    @Test
    void readsOldLineEndings() {
        var probed = look("id,amount\r1,2.50\r2,3.50\r");

        assertThat(probed.format().lineEnding()).isEqualTo(LineEnding.CR);
        assertThat(probed.rows()).isEqualTo(2);
    }

    @Test
    void hashesAndCountsBytes() {
        var probed = look("id,amount\n1,2.50\n");

        assertThat(probed.bytes()).isEqualTo(17);
        // printf 'id,amount\n1,2.50\n' | sha256sum
        assertThat(probed.sha256()).isEqualTo("71b1a815c9727b49256f16a4f1de56fc0bca6c2689581cbf6af6a777969fae15");
    }
}
