package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("UC-20")
class SettleCommandTest {

    @TempDir
    private Path folder;

    /** 40 % and 13 % of 48,000 at risk, 6 % of the fee cut to 5 %, 5 % of the fee; all cut to 10 % of the fee. */
    @Test
    void saysWhatAMonthComesTo() {
        var july = Settled.examples("--period", "2025-07");

        assertThat(july.exitCode()).isZero();
        assertThat(july.err()).isEmpty();
        assertThat(july.out().replace('\u00a0', ' '))
                .containsPattern("Close tasks on time +Minimum level missed +92.00% +98% +95% +DKK 11,735.94")
                .containsPattern("Credits under the schedule +-DKK 65,440.00")
                .containsPattern("Above the cap, so not deducted +DKK 25,440.00")
                .containsPattern("Net for the month +DKK 360,000.00");
    }

    @Test
    void summarisesAllMonthsALineEach() {
        var months = Settled.examples("--summary");

        assertThat(months.exitCode()).isZero();
        assertThat(months.out().lines()).hasSizeBetween(19, 22);
        assertThat(months.out().replace('\u00a0', ' '))
                .containsPattern("July 2025 +DKK 400,000.00 +-DKK 40,000.00 +DKK 0.00 +DKK 0.00 +DKK 360,000.00");
        assertThat(Settled.run("-h").out()).contains("--summary");
    }

    @Test
    void saysItInDanish() {
        var july = Settled.examples("--period", "2025-07", "--lang", "da");

        assertThat(july.out().replace('\u00a0', ' '))
                .startsWith("juli 2025\n")
                .containsPattern("Netto for måneden +360.000,00 kr.");
    }

    @Test
    void putsItOnPaperInDanish() throws IOException {
        var file = folder.resolve("juli.pdf");

        var july = Settled.examples("--period", "2025-07", "--lang", "da", "--pdf", file.toString());

        assertThat(july.exitCode()).isZero();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Prøveafregning", "juli 2025", "11.735,94 kr.", "Netto for måneden 360.000,00 kr.");
        }
    }

    /** All eighteen months below each other; July 2025 nets 360,000. */
    @Test
    void givesAWorkbookOfAllMonths() throws IOException {
        var file = folder.resolve("all.xlsx");

        var all = Settled.examples("--xlsx", file.toString());

        assertThat(all.exitCode()).isZero();
        assertThat(sheet(file, 1)).contains("<v>360000.00</v>", "<v>25440.00</v>");
        assertThat(sheet(file, 2)).contains("<v>11735.94</v>", "<v>0.92</v>");
        assertThat(sheet(file, 3)).contains("Close tasks on time", "<v>11735.94132029339853300733</v>");
    }

    private static String sheet(Path workbook, int number) throws IOException {
        try (var zip = new ZipFile(workbook.toFile());
                var content = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The close of March is relieved, so June has no 19,200 to earn back and nets 392,800 instead of 412,000. */
    @Test
    void knowsWhatHappenedBesidesFigures() {
        var june = Settled.examples("--events", "docs/examples/events.json", "--period", "2025-06");

        assertThat(june.exitCode()).isZero();
        assertThat(june.out().replace('\u00a0', ' '))
                .containsPattern("Net for the month +DKK 392,800.00")
                .doesNotContain("Earned back (earn-back)");
    }

    @Test
    void saysWhereEventsCannotBeReadAndComputesNothing() throws IOException {
        var events = Files.writeString(
                folder.resolve("events.json"),
                "{\"events\": [{\"period\": \"2025-03\", \"kind\": \"flood\"}], \"x\": 1}");
        var broken = Files.writeString(folder.resolve("broken.json"), "{\"events\": [");

        var unknown = Settled.examples("--events", events.toString());
        var torn = Settled.examples("--events", broken.toString());

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .contains(events + ":events[0].kind: There is no kind “flood”.", events + ":x: There is no field “x”.");
        assertThat(torn.exitCode()).isEqualTo(2);
        assertThat(torn.err()).contains(broken + ": This is not one JSON object");
    }

    @Test
    void looksBackOverAllMonthsToldBefore() {
        var june = Settled.examples("--period=2025-06");

        assertThat(june.out().replace('\u00a0', ' ')).containsPattern("Earned back .earn-back. +DKK 19,200.00");
    }

    @Test
    void takesTheChargesOfAMonthForItsFee() {
        var august = Settled.examples("--period", "2025-08");

        assertThat(august.out().replace('\u00a0', ' '))
                .containsPattern("Monthly fee +DKK 412,500.00")
                .containsPattern("Credits under the schedule +-DKK 412.50");
    }

    @Test
    void printsTheSameBytesEachTime() {
        assertThat(Settled.examples("--json")).isEqualTo(Settled.examples("--json", "--lang", "da"));
    }

    @Test
    void writesToAFile() throws IOException {
        var file = folder.resolve("preview.json");

        var written = Settled.examples("--json", "--out", file.toString());

        assertThat(written).isEqualTo(new Settled(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(Settled.examples("--json").out());
    }

    @Test
    void findsTheSameAmountsAgain() throws IOException {
        var kept = Files.writeString(
                folder.resolve("kept.json"), Settled.examples("--json").out());

        var again = Settled.run("--replay", kept.toString());

        assertThat(again)
                .isEqualTo(
                        new Settled(0, "18 months computed again: every amount is the same to the last digit.\n", ""));
    }

    @Test
    void namesAnAmountThatIsNotTheSame() throws IOException {
        var json = Settled.examples("--json", "--period", "2025-07").out().replaceFirst("11735.94", "11735.95");
        var kept = Files.writeString(folder.resolve("kept.json"), json);

        var again = Settled.run("--replay", kept.toString());

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo("The amounts differ in 1 place:\n" + kept
                        + ":months[0].statement.candidates[0].credit.amount\n");
    }

    @Test
    void namesEveryFaultOfTheTermsAndOfTheResults() throws IOException {
        var terms = folder.resolve("terms.json");
        Files.writeString(
                terms,
                Files.readString(Path.of(Settled.TERMS))
                        .replace("\"wholeAllocation\"", "\"halfAllocation\"")
                        .replace("\"amountAtRisk\": \"12\",", "")
                        .replace("\"scale\": 2", "\"scale\": \"2\""));
        var results =
                Files.writeString(folder.resolve("results.csv"), "period,service_level,value\n2025-13,close,99\n");

        var refused = Settled.run("--terms", terms.toString(), "--results", results.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(terms + ":incentive.serviceLevels[0].credit.kind: There is no kind “halfAllocation”.")
                .contains(terms + ":incentive.amountAtRisk: The field “amountAtRisk” is missing.")
                .contains(terms + ":serviceLevels[3].rounding.scale: “2” cannot be read here.")
                .contains(results + ":2:period: “2025-13” is not a month; write it as 2026-03.")
                .endsWith("7 faults; nothing was computed.\n");
    }

    @Test
    void refusesAPeriodWithoutResults() {
        var refused = Settled.examples("--period", "2027-01");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("There are results from January 2025 to June 2026, not for January 2027.");
    }

    @Test
    void refusesOptionsThatItDoesNotKnow() {
        var refused = Settled.run("--colour", "red", "--lang", "da");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("Ukendt parameter --colour.");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var refused = Settled.run("--terms", "nowhere.json", "--results", Settled.RESULTS);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("The file “nowhere.json” cannot be read.");
    }

    @Test
    void explainsItself() {
        assertThat(Settled.run("--help").out()).contains("--replay FILE", "--period 2026-03");
        assertThat(Settled.run("--help").exitCode()).isZero();
    }
}
