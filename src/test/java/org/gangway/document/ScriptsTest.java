package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in languages whose letters Latin fonts do not have, or that begin at the right. */
class ScriptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|كشف شهر مارس|يبلغ الخصم ‎1,234.50 DKK لشركة Fjordby Tand عن 98.5 % من الحالات.|98.5",
                "uk|Звіт за березень|Її ґанок, Їжак і єдність: знижка 1 234,50 грн.|ґанок",
                "pl|Zestawienie za marzec|Zażółć gęślą jaźń: upust wynosi 1234,50 zł.|Zażółć gęślą jaźń",
                "lt|Kovo ataskaita|Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą.|pragręžė",
                "ro|Situația lunii martie|Creditul este de 1.234,50 lei; țară, știință, înțelegere.|știință",
            })
    void printsThemWithoutABoxOrASignInstead(String tag, String title, String words, String found) throws IOException {
        var language = Locale.forLanguageTag(tag);
        var facts = new LinkedHashMap<String, String>();
        facts.put(title, words);
        var body = new DocumentBody(language, title)
                .footer(title, "{page} / {pages}")
                .heading(title)
                .paragraph(words)
                .paragraph((words + " ").repeat(4).strip())
                .bulletList(List.of(words, title))
                .definitions(facts)
                .note(words);

        var bytes = new PdfRenderer().render(body);

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(found).doesNotContain("#");
        }
    }

    @ParameterizedTest
    @CsvSource({"الشهر,true", "Måned,false"})
    void beginsASheetWhereItsHeadingsBegin(String heading, boolean right) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes, Instant.EPOCH)) {
            workbook.sheet(heading, List.of(SheetColumn.of(heading)));
        }

        assertThat(sheet(bytes.toByteArray()).contains("rightToLeft=\"true\"")).isEqualTo(right);
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
