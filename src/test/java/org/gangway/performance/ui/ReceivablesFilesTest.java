package org.gangway.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.gangway.language.Msg;
import org.gangway.testing.Followed;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.DownloadLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UseCase("UC-03")
class ReceivablesFilesTest extends ViewTest {

    @BeforeEach
    void showATable() {
        show(Locale.UK);
    }

    private void show(Locale language) {
        signIn(World.create().manager(), language);
        UI.getCurrent()
                .add(new ReceivablesTable(
                        Msg.performance_receivables_due_months(),
                        "due",
                        List.of(
                                Msg.performance_column_month(),
                                Msg.performance_column_country(),
                                Msg.performance_column_late()),
                        List.of("due_month", "country", "late"),
                        List.of(List.of("2013-12", "391", "7"), List.of("ALL", "ALL", "12.50"))));
    }

    @Test
    void workbookIsSentToABrowser() throws IOException {
        var followed = follow("Download Excel");

        assertThat(followed.disposition()).contains("due.xlsx");
        var parts = parts(followed.content());
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Receivables\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(">Month<", ">Country or segment<", ">Late<", ">All<", "<v>41609", "<v>12.5")
                .doesNotContain("due_month", ">ALL<");
    }

    @Test
    void workbookSpeaksTheLanguageOfItsReader() throws IOException {
        show(Locale.of("da", "DK"));

        var sheet = parts(follow("Hent regneark (XLSX)").content()).get("xl/worksheets/sheet1.xml");

        assertThat(sheet.replace("&#xe5;", "å"))
                .contains(">Måned<", ">Land eller segment<", ">For sent<")
                .doesNotContain(">Month<", ">ALL<");
    }

    @Test
    void neutralFileIsTheSameInEveryLanguage() {
        show(Locale.of("da", "DK"));

        assertThat(follow("Hent CSV").text()).contains("due_month,country,late\n2013-12,391,7\nALL,ALL,12.50\n");
    }

    @Test
    void neutralFileIsSentToABrowser() {
        assertThat(follow("Download CSV").text()).contains("due_month,country,late\n2013-12,391,7\nALL,ALL,12.50\n");
    }

    @Test
    void fileForExcelSpeaksTheReadersLanguage() {
        var followed = follow("CSV for Excel");

        assertThat(followed.disposition()).contains("due (Excel).csv");
        assertThat(followed.text())
                .startsWith("\uFEFFMonth;Country or segment;Late")
                .contains("2013-12;391;7")
                .contains("All;All;12,50");
    }

    private static Followed follow(String words) {
        return Followed.link(_get(DownloadLink.class, spec -> spec.withText(words)));
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
