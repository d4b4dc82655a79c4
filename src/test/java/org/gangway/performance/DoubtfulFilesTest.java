package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.invoices;
import static org.gangway.performance.PerformanceFixtures.upload;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.imports.ChangedRows;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.DoubtfulRow;
import org.gangway.performance.imports.DoubtfulRows;
import org.gangway.performance.imports.DryRun;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportDoubt;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.performance.imports.RejectedRow;
import org.gangway.reading.RowCounts;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files whose rows can be read, but may be wrong: asked about before anything is kept. */
@ModuleTest
@Import(PerformanceFixtures.class)
class DoubtfulFilesTest {

    private static final LocalDate STATE = LocalDate.of(2014, 6, 30);
    private static final String KNOWN = row("0611365", "100.00");

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @Autowired
    private PerformanceService performance;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private static String row(String number, String amount) {
        return "DK," + number + ",1/15/2013,2/14/2013," + amount + ",No,1/20/2013";
    }

    private NewImport command(String content, LocalDate asOf, Map<ImportDoubt, DoubtAnswer> answers) {
        var file = upload(imports, setting.engagement(), "list.csv", content);
        var kind = ImportFileKind.of(file.probe());
        return new NewImport(file.id(), kind, kind.suggest(file.probe()), asOf, false, answers);
    }

    private DryRun trial(String content, Map<ImportDoubt, DoubtAnswer> answers) {
        return imports.tryOut(setting.engagement(), command(content, STATE, answers));
    }

    private FigureImport bringIn(String content, Map<ImportDoubt, DoubtAnswer> answers) {
        var id = imports.start(setting.engagement(), command(content, STATE, answers));
        return ended(imports, setting.engagement(), id);
    }

    private long invoicesKept() {
        return performance.receivables(setting.engagement()).notes().rows();
    }

    private void requireAsked(String content, ImportDoubt doubt, long rows) {
        assertThat(trial(content, Map.of()).doubts())
                .extracting(DoubtfulRows::doubt, DoubtfulRows::count)
                .contains(Tuple.tuple(doubt, rows));
        var before = invoicesKept();
        var refused = bringIn(content, Map.of());
        assertThat(refused.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(refused.failure()).isNotNull();
        assertThat(refused.failure().rule()).isEqualTo(doubt.rule());
        assertThat(invoicesKept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"611365", "00611365", "06-11365", "061 1365"})
    void asksWhetherNumbersThatLookKnownAreTheKnownOnes(String written) {
        bringIn(invoices(KNOWN), Map.of());
        var again = invoices(row(written, "100.00"), row("700", "5.00"));
        requireAsked(again, ImportDoubt.SIMILAR_NUMBERS, 1);

        var same = Map.of(ImportDoubt.SIMILAR_NUMBERS, DoubtAnswer.SAME_INVOICES);
        assertThat(trial(again, same).changes()).isEqualTo(new ChangedRows(1, 0, 1));
        assertThat(bringIn(again, same).changes()).isEqualTo(new ChangedRows(1, 0, 1));
        assertThat(invoicesKept()).isEqualTo(2);
        var other = Map.of(ImportDoubt.SIMILAR_NUMBERS, DoubtAnswer.OTHER_INVOICES);
        assertThat(trial(again, other).changes()).isEqualTo(new ChangedRows(1, 0, 1));
        assertThat(bringIn(again, other).changes()).isEqualTo(new ChangedRows(1, 0, 1));
        assertThat(invoicesKept()).isEqualTo(3);
    }

    @Test
    void asksNothingAboutTheNumbersOfTheListBefore() {
        bringIn(invoices(KNOWN), Map.of());

        var trial = trial(invoices(KNOWN.replace("100.00", "90.00"), row("700", "5.00")), Map.of());

        assertThat(trial.doubts()).isEmpty();
        assertThat(trial.changes()).isEqualTo(new ChangedRows(1, 1, 0));
        assertThat(invoicesKept()).isEqualTo(1);
    }

    @Test
    void refusesTwoRowsForTheOneKnownInvoiceThatBothResemble() {
        bringIn(invoices(KNOWN), Map.of());
        var both = invoices(row("611365", "100.00"), row("00611365", "90.00"));
        var answers = Map.of(
                ImportDoubt.SIMILAR_NUMBERS, DoubtAnswer.SAME_INVOICES,
                ImportDoubt.SIMILAR_IN_FILE, DoubtAnswer.OTHER_INVOICES);

        assertThatThrownBy(() -> trial(both, answers)).isInstanceOfSatisfying(RuleViolation.class, twice -> {
            assertThat(twice.rule()).isEqualTo("performance.same-invoice-twice");
            assertThat(twice.facts().get("first")).isEqualTo(2L);
            assertThat(twice.facts().get("line")).isEqualTo(3L);
        });
    }

    @Test
    void asksAboutNumbersThatLookAlikeInOneFile() {
        requireAsked(invoices(KNOWN, row("611365", "100.00")), ImportDoubt.SIMILAR_IN_FILE, 1);
    }

    @Test
    void offersToAddUpTheRowsOfAnInvoice() {
        var lines = invoices(row("1", "10000.00"), row("1", "2500.00"), row("2", "1000.50"));
        requireAsked(lines, ImportDoubt.SEVERAL_ROWS, 1);

        var done = bringIn(lines, Map.of(ImportDoubt.SEVERAL_ROWS, DoubtAnswer.ADD_UP));

        assertThat(done.rows()).isEqualTo(new RowCounts(3, 3, 0, 0));
        assertThat(done.changes()).isEqualTo(new ChangedRows(2, 0, 0));
        assertThat(amounts()).isEqualTo("1 12500.00, 2 1000.50");
    }

    @Test
    void leavesOutWholeInvoicesOnly() {
        var lines = invoices(row("1", "10000.00"), row("1", "2500.00"), row("2", "1000.50"));

        var done = bringIn(lines, Map.of(ImportDoubt.SEVERAL_ROWS, DoubtAnswer.LEAVE_OUT));

        assertThat(done.rows()).isEqualTo(new RowCounts(3, 1, 2, 0));
        assertThat(amounts()).isEqualTo("2 1000.50");
    }

    @Test
    void refusesEveryRowOfAnInvoiceWhoseRowsContradictEachOther() {
        var lines = invoices(row("1", "10.00"), row("1", "5.00").replace("2/14/2013", "2/15/2013"), row("2", "1.00"));

        var trial = trial(lines, Map.of());

        assertThat(trial.rows()).isEqualTo(new RowCounts(3, 1, 2, 0));
        assertThat(trial.problems())
                .extracting(RejectedRow::line, RejectedRow::rule)
                .containsExactly(
                        Tuple.tuple(2L, "performance.problem-rows-contradict"),
                        Tuple.tuple(3L, "performance.problem-rows-contradict"));
    }

    @Test
    void asksAboutDaysAfterTheStateOfTheList() {
        requireAsked(
                invoices(KNOWN, "DK,2,7/15/2014,8/14/2014,1.00,No,", "DK,3,1/15/2014,2/14/2014,1.00,No,7/1/2014"),
                ImportDoubt.AFTER_STATE,
                2);
    }

    @Test
    void refusesAStateThatIsStillToCome() {
        var command = command(invoices(KNOWN), LocalDate.now(clock).plusDays(3), Map.of());

        assertThatThrownBy(() -> imports.tryOut(setting.engagement(), command))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo("performance.import.state-not-reached"));
        assertThatThrownBy(() -> imports.start(setting.engagement(), command)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void asksAboutInvoicesOfAnotherTime() {
        var old = invoices("DK,1,1/15/2010,2/14/2010,1.00,No,3/1/2010", KNOWN);
        requireAsked(old, ImportDoubt.OUTSIDE_TERM, 1);
        assertThat(trial(old, Map.of()).doubts().getFirst().first())
                .extracting(DoubtfulRow::line)
                .containsExactly(2L);

        bringIn(old, Map.of(ImportDoubt.OUTSIDE_TERM, DoubtAnswer.IMPORT));

        assertThat(invoicesKept()).isEqualTo(2);
    }

    @Test
    void namesMonthsOfWhichNothingCanBeReported() {
        var running = YearMonth.now(clock);
        var trial = trial("""
                service level,month,numerator,denominator
                close,2013-04,199,200
                close,2011-12,199,200
                close,2015-01,199,200
                close,%s,199,200
                close,%s,199,200
                """.formatted(running, running.plusMonths(3)), Map.of());

        assertThat(trial.problems())
                .extracting(RejectedRow::line, RejectedRow::rule)
                .containsExactly(
                        Tuple.tuple(3L, "performance.month-outside-term"),
                        Tuple.tuple(4L, "performance.month-outside-term"),
                        Tuple.tuple(5L, "performance.month-not-over"),
                        Tuple.tuple(6L, "performance.month-not-over"));
        assertThat(trial.changes()).isEqualTo(new ChangedRows(1, 0, 0));
    }

    private String amounts() {
        return String.join(
                ", ",
                jdbc.sql("select invoice_number || ' ' || amount from receivable where engagement_id = :id order by 1")
                        .param("id", setting.engagement().value())
                        .query(String.class)
                        .list());
    }
}
