package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    private static final Instant CREATED = Instant.parse("2026-06-01T08:00:00Z");

    @Test
    void writesTypedValuesWithTheirFormats() throws IOException {
        var files = unzipped(sample());

        var sheet = part(files, "xl/worksheets/sheet1.xml");
        assertThat(cell(sheet, "A2")).contains("t=\"inlineStr\"", "Månedsafslutning &lt;æøå&gt;");
        assertThat(cell(sheet, "B2")).contains("<v>1234.56789</v>");
        assertThat(cell(sheet, "C2")).contains("<v>0.98456</v>");
        assertThat(cell(sheet, "D2")).contains("<v>-1234.50</v>");
        assertThat(cell(sheet, "E2")).contains("t=\"n\"", "<v>46173");
        assertThat(cell(sheet, "F2")).contains("<v>46143");
        assertThat(formatOf(files, "B2")).isEqualTo("#,##0.00");
        assertThat(formatOf(files, "C2")).isEqualTo("#,##0.0%");
        assertThat(formatOf(files, "D2")).isEqualTo("[$DKK]\\ #,##0.00");
        assertThat(formatOf(files, "E2")).isEqualTo("yyyy-mm-dd");
        assertThat(formatOf(files, "F2")).isEqualTo("yyyy-mm");
    }

    @Test
    void freezesBoldHeadings() throws IOException {
        var files = unzipped(sample());

        var sheet = part(files, "xl/worksheets/sheet1.xml");
        assertThat(cell(sheet, "A1")).contains("Serviceniveau");
        assertThat(sheet).contains("ySplit=\"1\"", "state=\"frozen\"", "width=\"40.0");
        assertThat(part(files, "xl/styles.xml")).contains("<font><b/>");
    }

    @Test
    void treatsWordsThatLookLikeAFormulaAsWords() throws IOException {
        var sheet = part(
                unzipped(book(
                        "Ark",
                        SheetCell.text("=1+1"),
                        SheetCell.text("_x0041_"),
                        SheetCell.text("a\u0000b"),
                        SheetCell.text("🙂"))),
                "xl/worksheets/sheet1.xml");

        assertThat(sheet).doesNotContain("<f>").contains(">=1+1<", ">_x005F_x0041_<", ">ab<", ">🙂<");
    }

    @Test
    void givesTheSameBytesAtAnyTime() throws Exception {
        var first = sample();
        Thread.sleep(2100);

        assertThat(sample()).isEqualTo(first);
        assertThat(part(unzipped(first), "docProps/core.xml")).contains(">2026-06-01T08:00:00Z</dcterms:created>");
    }

    @Test
    void namesSheetsAsExcelAllows() {
        var names = new SheetName();

        assertThat(names.next("Resultater og godtgørelser for maj 2026")).isEqualTo("Resultater og godtgørelser for");
        assertThat(names.next("Resultater og godtgørelser for maj 2027")).isEqualTo("Resultater og godtgørelser (2)");
        assertThat(names.next("A/B: [1]*?\\")).isEqualTo("A B   1");
        assertThat(names.next("a b   1")).isEqualTo("a b   1 (2)");
        assertThat(names.next("History")).isEqualTo("History (2)");
        assertThat(names.next("")).isEqualTo("1");
        assertThat(names.next("/")).isEqualTo("2");
        assertThat(names.next("x".repeat(30) + "🙂")).isEqualTo("x".repeat(30));
    }

    @Test
    void writesSheetAfterSheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new WorkbookWriter(out, CREATED)) {
            book.sheet("Én", List.of(SheetColumn.of("a"))).row(SheetCell.text("first"));
            book.sheet("Bo's <&>", List.of(SheetColumn.of("b"))).row(SheetCell.text("second"));
        }

        var files = unzipped(out.toByteArray());
        assertThat(part(files, "xl/worksheets/sheet1.xml")).contains("first");
        assertThat(part(files, "xl/worksheets/sheet2.xml")).contains("second");
        assertThat(part(files, "xl/workbook.xml")).contains("name=\"Én\"", "name=\"Bo’s &lt;&amp;&gt;\"");
    }

    @Test
    void streamsAHundredThousandRows() throws IOException {
        var before = System.nanoTime();
        try (var book = new WorkbookWriter(OutputStream.nullOutputStream(), CREATED)) {
            var sheet = book.sheet("Rækker", List.of(SheetColumn.of("a"), SheetColumn.of("b"), SheetColumn.of("c")));
            for (var i = 0; i < 100_000; i++) {
                sheet.row(
                        SheetCell.text("Faktura " + i),
                        SheetCell.money(Money.of("12.50", "DKK")),
                        SheetCell.day(LocalDate.of(2026, 1, 1)));
            }
        }

        assertThat((System.nanoTime() - before) / 1_000_000_000).isLessThan(20);
    }

    private static byte[] sample() throws IOException {
        return book(
                "Resultater",
                SheetCell.text("Månedsafslutning <æøå>"),
                SheetCell.number(new BigDecimal("1234.56789"), 2),
                SheetCell.percent(Percentage.of("98.456"), 1),
                SheetCell.money(Money.of("-1234.5", "DKK")),
                SheetCell.day(LocalDate.of(2026, 5, 31)),
                SheetCell.month(YearMonth.of(2026, 5)),
                SheetCell.empty());
    }

    private static byte[] book(String name, SheetCell... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new WorkbookWriter(out, CREATED)) {
            book.sheet(name, List.of(new SheetColumn("Serviceniveau", 40), SheetColumn.of("Mål")))
                    .row(cells);
        }
        return out.toByteArray();
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                StrictXml.parse(xml);
                files.put(entry.getName(), withoutNumericEntities(xml));
            }
        }
        return files;
    }

    private static String part(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String withoutNumericEntities(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
    }

    private static String cell(String sheet, String reference) {
        return first(sheet, "<c r=\"" + reference + "\"[^>]*>.*?</c>");
    }

    private static String formatOf(Map<String, String> files, String reference) {
        var style = Integer.parseInt(first(cell(part(files, "xl/worksheets/sheet1.xml"), reference), "(?<= s=\")\\d+"));
        var styles = Pattern.compile("<xf numFmtId=\"(\\d+)\"")
                .matcher(first(part(files, "xl/styles.xml"), "<cellXfs.*?</cellXfs>"))
                .results()
                .map(it -> it.group(1))
                .toList();
        var id = styles.get(style);
        return first(part(files, "xl/styles.xml"), "(?<=<numFmt numFmtId=\"" + id + "\" formatCode=\")[^\"]*");
    }

    private static String first(String text, String regex) {
        var found = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(regex + " in " + text).isTrue();
        return found.group();
    }
}
