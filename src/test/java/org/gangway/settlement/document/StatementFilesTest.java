package org.gangway.settlement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.agreed;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.march;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.document.PdfRenderer;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.language.Text;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
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
                .contains(agreed().content().sha256());
    }

    @Test
    void saysTheSameInDanish() throws IOException {
        var text = pdf(agreed(), TestTexts.DANISH);

        assertThat(text)
                .contains("Opgørelse for marts 2026")
                .contains("Nordlys Handel skylder Sahyadri Ledger Services")
                .contains("371.200,00")
                .contains("Servicemål", "Realiseret", "Mål")
                .contains("Close tasks on time: bod på")
                .contains("Godkendt af begge")
                .contains("Side af")
                .contains(agreed().content().sha256())
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
        var workbook =
                sheets(new StatementWorkbook(new SheetTexts(TestTexts.texts(), TestTexts.DANISH), subject(agreed()))
                        .write(SettlementFixtures.NOON));

        assertThat(workbook.get("xl/worksheets/sheet1.xml")).contains("<v>-28800.00</v>", "<v>371200.00</v>");
        assertThat(workbook.get("xl/worksheets/sheet2.xml")).contains("<v>0.94</v>", "Realiseret");
        assertThat(workbook.get("xl/worksheets/sheet3.xml")).contains("Boden er hele andelen");
        assertThat(workbook.get("xl/workbook.xml")).contains("Servicem&#xe5;l", "Beregning");
    }

    /** The first half of March under a version with 12 % at risk, the other half under the same terms again. */
    @Test
    void namesEachVersionOfAMonthThatTheyShare() throws IOException {
        var shared = MonthlyStatement.prepare(SettlementFixtures.sharedMarch("94.0", "99.7"));

        assertThat(pdf(shared, TestTexts.DANISH))
                .contains("Version 1: fra", "Version 2: fra", "15 af 31 dage", "16 af 31 dage")
                .contains("Hvad hver version af vilkårene giver", "Bod for en hel måned", "28.800,00");
        var workbook =
                sheets(new StatementWorkbook(new SheetTexts(TestTexts.texts(), TestTexts.DANISH), subject(shared))
                        .write(SettlementFixtures.NOON));
        assertThat(workbook.get("xl/workbook.xml")).contains("r, version 1\"", "r, version 2\"");
        assertThat(workbook.get("xl/worksheets/sheet2.xml"))
                .contains("<v>28800.00</v>")
                .doesNotContain("<v>0.94</v>");
        assertThat(workbook.get("xl/worksheets/sheet3.xml")).contains("<v>0.94</v>", "15 af 31 dage");
    }

    /** 94 and 99.7: a credit of 28,800; a manual 10 days late at 1 % of 200,000 a week; two late reports at 500. */
    private static MonthlyStatement eventful() {
        var manual = new Deliverable(
                "manual",
                "Close manual",
                new DelayCredit.PerDays(
                        kroner("200000.00"), Percentage.of("1"), 7, DayCount.WHOLE_DAYS, Percentage.of("10"), null));
        var trigger = new Trigger(
                "plan",
                "Any miss",
                TriggerKind.RECTIFICATION_PLAN,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(1, CountedMisses.ANY_MISS),
                30);
        var incentiveSchedule = SettlementFixtures.schedule()
                .with(OptionalTerms.NONE
                        .withDeliverables(List.of(manual))
                        .withLateReport(kroner("500.00"))
                        .withTriggers(List.of(trigger)));
        var march = march("94.0", "99.7");
        var late = new DeliverableResult(
                "manual",
                Instant.parse("2026-03-02T12:00:00Z"),
                Instant.parse("2026-03-12T12:00:00Z"),
                false,
                kroner("0.00"));
        var input = march.last()
                .input()
                .with(MonthCircumstances.NONE.withDeliverables(List.of(late)).withLateReports(2));
        var part = SettlementFixtures.terms(Period.of(SettlementFixtures.MARCH), 2, incentiveSchedule)
                .settled(input, march.figures());
        return MonthlyStatement.prepare(SettledMonth.compute(SettlementFixtures.ENGAGEMENT, List.of(part), List.of()));
    }

    /** 200,000 × 1 % × 10 ÷ 7 = 2,857.14; 2 × 500 = 1,000. */
    @Test
    void saysWhatCameLateAndWhatTheMonthSetsOff() throws IOException {
        var english = pdf(eventful(), TestTexts.INDIAN);

        assertThat(english)
                .contains("Late: Close manual", "2,857.14", "Late reports", "1,000.00")
                .contains("10 days late ÷ 7 × 1")
                .contains("2 late reports ×")
                .contains("Triggers fired in this month", "The vendor owes a rectification plan: Any miss.")
                .contains("Close tasks on time was missed 1 time in a row")
                .contains("To be claimed within 30 days of the statement.");
        assertThat(pdf(eventful(), TestTexts.DANISH))
                .contains("For sent: Close manual", "For sene rapporter", "2.857,14")
                .contains("Leverandøren skal levere en handlingsplan");
    }

    @Test
    void givesTheWorkbookASheetForEach() throws IOException {
        var workbook =
                sheets(new StatementWorkbook(new SheetTexts(TestTexts.texts(), TestTexts.DANISH), subject(eventful()))
                        .write(SettlementFixtures.NOON));

        assertThat(workbook.get("xl/worksheets/sheet2.xml")).contains("<v>2857.14</v>", "<v>1000.00</v>");
        assertThat(workbook.get("xl/worksheets/sheet4.xml")).contains("<v>2857.14</v>", "Close manual");
        assertThat(workbook.get("xl/worksheets/sheet5.xml")).contains("<v>30</v>", "Any miss");
        assertThat(workbook.get("xl/workbook.xml")).contains("For sent leveret og rapporteret", "Udl&#xf8;sende");
    }

    @Test
    void leavesSheetsOutThatWouldSayNothing() throws IOException {
        var workbook =
                sheets(new StatementWorkbook(new SheetTexts(TestTexts.texts(), TestTexts.DANISH), subject(agreed()))
                        .write(SettlementFixtures.NOON));

        assertThat(workbook).doesNotContainKey("xl/worksheets/sheet4.xml");
    }

    @Test
    void namesOnPaperWhatIsNotAnsweredYet() {
        var waiting = List.of(Text.user("Relief for Close tasks on time: Force majeure."));
        var proposed = SettlementFixtures.proposed();
        var of = new StatementSubject(proposed, amounts(proposed), "Month-end close", "Nordlys", "Sahyadri", waiting);

        var paper = new StatementPaper(TestTexts.texts(), TestTexts.DANISH, of)
                .body()
                .toXhtml();
        var without = new StatementPaper(TestTexts.texts(), TestTexts.DANISH, subject(proposed))
                .body()
                .toXhtml();

        assertThat(paper).contains("endnu ikke er besvaret", "Relief for Close tasks on time");
        assertThat(without).doesNotContain("endnu ikke er besvaret");
    }

    private String pdf(MonthlyStatement statement, ReaderProfile readerProfile) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(statement, readerProfile))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private byte[] bytes(MonthlyStatement statement, ReaderProfile readerProfile) {
        var body = new StatementPaper(TestTexts.texts(), readerProfile, subject(statement)).body();
        return renderer.render(body);
    }

    private static StatementSubject subject(MonthlyStatement statement) {
        return new StatementSubject(
                statement,
                amounts(statement),
                "Month-end close",
                "Nordlys Handel",
                "Sahyadri Ledger Services",
                List.of());
    }

    private static MonthTotals amounts(MonthlyStatement statement) {
        return MonthTotals.of(statement, Money.zero(statement.amounts().fee().currency()));
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
