package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementFixtures.agreed;
import static org.gangway.settlement.SettlementFixtures.march;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.document.PdfRenderer;
import org.gangway.language.Reader;
import org.gangway.language.TestTexts;
import org.junit.jupiter.api.Test;

class StatementFilesTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void saysInEnglishWhoOwesWhomAndWhy() throws IOException {
        var text = pdf(agreed(), TestTexts.INDIAN);

        assertThat(text)
                .contains("Statement for March 2026")
                .contains("Nordlys Handel owes Sahyadri Ledger Services")
                .contains("3,71,200.00")
                .contains("Close tasks on time: credit of")
                .contains("the result 94 misses the minimum level 95")
                .contains("Karen Holm", "Meera Kulkarni")
                .contains("Agreed by both")
                .contains(agreed().sha256());
    }

    @Test
    void saysTheSameInDanish() throws IOException {
        var text = pdf(agreed(), TestTexts.DANISH);

        assertThat(text)
                .contains("Opgørelse for marts 2026")
                .contains("Nordlys Handel skylder Sahyadri Ledger Services")
                .contains("371.200,00")
                .contains("Serviceniveau", "Realiseret", "Mål")
                .contains("Close tasks on time: bod på")
                .contains("Godkendt af begge")
                .contains("Side af")
                .contains(agreed().sha256())
                .doesNotContain("Service level", "owes", "credit");
    }

    @Test
    void saysWhereApprovalsAreOpenAndCreditsAreCut() throws IOException {
        var statement = MonthlyStatement.prepare(march("90", "90"));

        assertThat(pdf(statement, TestTexts.DANISH))
                .contains("Udkast")
                .contains("Ikke godkendt endnu")
                .contains("maksimumbod for måneden");
    }

    @Test
    void takesAtMostTwoPages() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(agreed(), TestTexts.DANISH))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void writesFiguresThatCanBeCalculatedWith() throws IOException {
        var workbook = sheets(new StatementWorkbook(TestTexts.texts(), TestTexts.DANISH, subject(agreed()))
                .write(SettlementFixtures.NOON));

        assertThat(workbook.get("xl/worksheets/sheet1.xml")).contains("<v>-28800.00</v>", "<v>371200.00</v>");
        assertThat(workbook.get("xl/worksheets/sheet2.xml")).contains("<v>0.94</v>", "Realiseret");
        assertThat(workbook.get("xl/worksheets/sheet3.xml")).contains("Boden er hele andelen");
        assertThat(workbook.get("xl/workbook.xml")).contains("Serviceniveauer", "Beregning");
    }

    /** The first half of March under a version with 12 % at risk, the other half under the same terms again. */
    @Test
    void namesEachVersionOfAMonthThatTheyShare() throws IOException {
        var shared = MonthlyStatement.prepare(SettlementFixtures.sharedMarch("94.0", "99.7"));

        assertThat(pdf(shared, TestTexts.DANISH))
                .contains("Version 1: fra", "Version 2: fra", "15 af 31 dage", "16 af 31 dage")
                .contains("Hvad hver version af vilkårene siger", "Bod for en hel måned", "28.800,00");
        var workbook = sheets(new StatementWorkbook(TestTexts.texts(), TestTexts.DANISH, subject(shared))
                .write(SettlementFixtures.NOON));
        assertThat(workbook.get("xl/workbook.xml")).contains("r, version 1\"", "r, version 2\"");
        assertThat(workbook.get("xl/worksheets/sheet2.xml"))
                .contains("<v>28800.00</v>")
                .doesNotContain("<v>0.94</v>");
        assertThat(workbook.get("xl/worksheets/sheet3.xml")).contains("<v>0.94</v>", "15 af 31 dage");
    }

    private String pdf(MonthlyStatement statement, Reader reader) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(statement, reader))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private byte[] bytes(MonthlyStatement statement, Reader reader) {
        var body = new StatementPaper(TestTexts.texts(), reader, subject(statement)).body();
        return renderer.render(body);
    }

    private static Subject subject(MonthlyStatement statement) {
        return new Subject(
                statement, statement.content(), "Month-end close", "Nordlys Handel", "Sahyadri Ledger Services");
    }

    private static Map<String, String> sheets(byte[] workbook) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
