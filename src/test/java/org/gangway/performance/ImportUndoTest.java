package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.invoices;
import static org.gangway.performance.PerformanceFixtures.upload;
import static org.gangway.performance.PerformanceFixtures.whole;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.ImportUndoService;
import org.gangway.performance.imports.UndoneRows;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a file brought is taken away again, and what it replaced counts again. */
@ModuleTest
@Import(PerformanceFixtures.class)
class ImportUndoTest {

    private static final YearMonth MAY = YearMonth.of(2013, 5);
    private static final String FIGURES = "service level,month,numerator,denominator\n";
    private static final String ROW_1 = "DK,0001,1/2/2013,2/1/2013,100.00,No,1/15/2013";
    private static final String ROW_2 = "DK,0002,1/20/2013,2/19/2013,50.50,Yes,3/1/2013";

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportUndoService undos;

    @Autowired
    private PerformanceService performance;

    @Autowired
    private ReportingService reporting;

    @Autowired
    private JdbcClient jdbc;

    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private FigureImport bringIn(String content) {
        var file = upload(imports, setting.engagement(), "list.csv", content);
        var command = whole(file, ImportFileKind.of(file.probe()));
        var ended = ended(imports, setting.engagement(), imports.start(setting.engagement(), command));
        assertThat(ended.failure()).isNull();
        return ended;
    }

    private String receivables() {
        return String.join(
                ", ",
                jdbc.sql("""
                                select invoice_number || ' ' || amount || ' ' || row_number from receivable
                                where engagement_id = :id order by 1
                                """)
                        .param("id", setting.engagement().value())
                        .query(String.class)
                        .list());
    }

    private String numerator() {
        return reporting
                .figure(setting.engagement(), PerformanceFixtures.CLOSE, MAY.atEndOfMonth())
                .map(figure -> figure.numerator().toPlainString())
                .orElse("none");
    }

    private String refusal(ImportId id) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                RuleViolation.class, () -> undos.undo(setting.engagement(), id));
        return refused.rule();
    }

    @Test
    void putsBackTheListBefore() {
        bringIn(invoices(ROW_1, ROW_2));
        var before = receivables();
        var wrong = bringIn(invoices(ROW_1.replace("1/15/2013", "3/15/2013"), ROW_2, ROW_1.replace("0001", "0009")));

        var preview = undos.preview(setting.engagement(), wrong.id());

        assertThat(preview.possible()).isTrue();
        assertThat(preview.rows()).isEqualTo(new UndoneRows(1, 1));
        assertThat(preview.results())
                .filteredOn(change -> change.serviceLevel().equals("Invoices paid on time")
                        && change.month().equals(YearMonth.of(2013, 2)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualByComparingTo("33.33");
                    assertThat(change.after()).isEqualByComparingTo("50.00");
                });
        assertThat(receivables()).isNotEqualTo(before);
        undos.undo(setting.engagement(), wrong.id());
        assertThat(receivables()).isEqualTo(before);
        assertThat(imports.get(setting.engagement(), wrong.id()).status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(performance.receivables(setting.engagement()).notes().rows()).isEqualTo(2);
        assertThat(refusal(wrong.id())).isEqualTo("performance.import.not-undoable");
    }

    @Test
    void takesTheSameFileInAgainAfterwards() {
        var once = bringIn(invoices(ROW_1));
        undos.undo(setting.engagement(), once.id());
        assertThat(receivables()).isEmpty();

        bringIn(invoices(ROW_1));

        assertThat(receivables()).isEqualTo("0001 100.00 1");
    }

    @Test
    void undoesOnlyTheNewestList() {
        var first = bringIn(invoices(ROW_1));
        bringIn(invoices(ROW_1, ROW_2));

        assertThat(refusal(first.id())).isEqualTo("performance.import.not-undoable");
    }

    @Test
    void putsBackFiguresThatWereTyped() {
        report("189", 0);
        var wrong = bringIn(FIGURES + "close,2013-05,199,200\nclose,2013-06,199,200\n");
        assertThat(numerator()).isEqualTo("199");

        undos.undo(setting.engagement(), wrong.id());

        assertThat(numerator()).isEqualTo("189");
        assertThat(reporting.figure(
                        setting.engagement(),
                        PerformanceFixtures.CLOSE,
                        MAY.plusMonths(1).atEndOfMonth()))
                .isEmpty();
    }

    @Test
    void leavesWhatWasCorrectedSinceToACorrection() {
        var wrong = bringIn(FIGURES + "close,2013-05,199,200\nclose,2013-06,199,200\n");
        report("190", 1);

        assertThat(refusal(wrong.id())).isEqualTo("performance.import.corrected-since");
        assertThat(numerator()).isEqualTo("190");
    }

    @Test
    void keepsOthersOut() {
        var mine = bringIn(invoices(ROW_1));
        Acting.as(setting.world().otherLead());

        assertThatThrownBy(() -> undos.undo(setting.engagement(), mine.id()))
                .isInstanceOf(org.gangway.engagement.EngagementNotFound.class);
    }

    private void report(String numerator, int seenVersion) {
        reporting.report(
                setting.engagement(),
                new NewFigure(
                        PerformanceFixtures.CLOSE, MAY, new BigDecimal(numerator), new BigDecimal("200"), seenVersion));
    }
}
