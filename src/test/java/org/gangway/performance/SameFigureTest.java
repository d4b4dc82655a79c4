package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.invoices;
import static org.gangway.performance.PerformanceFixtures.upload;
import static org.gangway.performance.PerformanceFixtures.whole;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.imports.ChangedRows;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.testing.EverybodyTakesPart;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two people report the same figure at the same time: the second is warned, and nothing is lost without a word. */
@ModuleTest
@Import(PerformanceFixtures.class)
class SameFigureTest {

    private static final YearMonth MAY = YearMonth.of(2013, 5);
    private static final String HEADER = "service level,month,numerator,denominator\n";

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @Autowired
    private ReportingService reporting;

    private PerformanceFixtures.Setting setting;
    private CurrentUser first;
    private CurrentUser second;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
        first = setting.lead();
        second = EverybodyTakesPart.colleague(first, "Anil Joshi");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private NewImport triedOut(String name, ImportFileKind kind, String content) {
        var file = upload(imports, setting.engagement(), name, content);
        var columnMapping = kind.suggest(file.probe());
        imports.tryOut(setting.engagement(), whole(file, kind, columnMapping));
        return whole(file, kind, columnMapping);
    }

    private FigureImport bringIn(NewImport command) {
        return ended(imports, setting.engagement(), imports.start(setting.engagement(), command));
    }

    private String numerator(YearMonth month) {
        return reporting
                .figure(setting.engagement(), PerformanceFixtures.CLOSE, month.atEndOfMonth())
                .map(figure -> figure.numerator().toPlainString())
                .orElse("none");
    }

    private void type(String numerator, int seenVersion) {
        reporting.report(
                setting.engagement(),
                new NewFigure(
                        PerformanceFixtures.CLOSE, MAY, new BigDecimal(numerator), new BigDecimal("200"), seenVersion));
    }

    @Test
    void tellsTheSecondOfTwoWhoImportTheSameMonth() {
        Acting.as(first);
        var one = triedOut("one.csv", ImportFileKind.MONTHLY_FIGURES, HEADER + "close,2013-05,189,200\n");
        Acting.as(second);
        var two = triedOut(
                "two.csv", ImportFileKind.MONTHLY_FIGURES, HEADER + "close,2013-04,180,200\nclose,2013-05,150,200\n");
        Acting.as(first);
        assertThat(bringIn(one).status()).isEqualTo(ImportStatus.COMMITTED);

        Acting.as(second);
        var ended = bringIn(two);

        assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(ended.failure()).isNotNull();
        assertThat(ended.failure().rule()).isEqualTo("performance.import.overtaken");
        assertThat(numerator(MAY)).isEqualTo("189");
        assertThat(numerator(YearMonth.of(2013, 4))).isEqualTo("none");
    }

    @Test
    void letsTheSecondRepeatOnceTheyHaveSeen() {
        Acting.as(first);
        type("189", 0);
        Acting.as(second);

        var ended = bringIn(triedOut("two.csv", ImportFileKind.MONTHLY_FIGURES, HEADER + "close,2013-05,150,200\n"));

        assertThat(ended.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(ended.changes()).isEqualTo(new ChangedRows(0, 1, 0));
        assertThat(numerator(MAY)).isEqualTo("150");
    }

    @Test
    void tellsTheImporterThatSomebodyTypedTheFigureMeanwhile() {
        Acting.as(second);
        var file = triedOut("two.csv", ImportFileKind.MONTHLY_FIGURES, HEADER + "close,2013-05,150,200\n");
        Acting.as(first);
        type("189", 0);

        Acting.as(second);
        var ended = bringIn(file);

        assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(numerator(MAY)).isEqualTo("189");
    }

    @Test
    void tellsWhoTypesThatAFileCameInMeanwhile() {
        Acting.as(first);
        bringIn(triedOut("one.csv", ImportFileKind.MONTHLY_FIGURES, HEADER + "close,2013-05,189,200\n"));

        Acting.as(second);
        assertThatThrownBy(() -> type("150", 0)).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(numerator(MAY)).isEqualTo("189");
    }

    @Test
    void takesFiguresThatNobodyElseTouched() {
        Acting.as(second);
        var file = triedOut("two.csv", ImportFileKind.MONTHLY_FIGURES, HEADER + "close,2013-04,150,200\n");
        Acting.as(first);
        type("189", 0);

        Acting.as(second);
        var ended = bringIn(file);

        assertThat(ended.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(numerator(MAY)).isEqualTo("189");
    }

    @Test
    void tellsTheSecondOfTwoWhoImportInvoices() {
        Acting.as(first);
        var one = triedOut(
                "one.csv", ImportFileKind.RECEIVABLES, invoices("DK,1,1/15/2013,2/14/2013,100.00,No,1/20/2013"));
        Acting.as(second);
        var two = triedOut(
                "two.csv", ImportFileKind.RECEIVABLES, invoices("DK,1,1/15/2013,2/14/2013,90.00,No,1/20/2013"));
        Acting.as(first);
        assertThat(bringIn(one).status()).isEqualTo(ImportStatus.COMMITTED);

        Acting.as(second);
        var ended = bringIn(two);

        assertThat(ended.failure()).isNotNull();
        assertThat(ended.failure().rule()).isEqualTo("performance.import.overtaken");
    }
}
