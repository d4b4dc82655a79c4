package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.upload;
import static org.gangway.performance.PerformanceFixtures.whole;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Attainment;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.imports.ChangedRows;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.performance.imports.RejectedRow;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FieldSeparator;
import org.gangway.reading.RowCounts;
import org.gangway.reading.StatedFormat;
import org.gangway.reading.TextEncoding;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Files of monthly figures, good ones and dirty ones. */
@ModuleTest
@Import(PerformanceFixtures.class)
class MonthlyFiguresFileTest {

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @Autowired
    private PerformanceService performance;

    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private FigureImport bringIn(UploadedFile file, boolean leaveOut) {
        var command = new NewImport(
                file.id(), ImportFileKind.MONTHLY_FIGURES, mapping(file), LocalDate.of(2014, 6, 30), leaveOut);
        return ended(imports, setting.engagement(), imports.start(setting.engagement(), command));
    }

    private static ColumnMapping mapping(UploadedFile file) {
        var suggested = ImportFileKind.MONTHLY_FIGURES.suggest(file.probe());
        for (var field : java.util.List.of("numerator", "denominator")) {
            var known = suggested.field(field);
            if (known.isPresent() && known.get().decimalMark() == null) {
                suggested = suggested.with(known.get().with(DecimalMark.POINT));
            }
        }
        return suggested;
    }

    private ServiceLevelResult result(String level, YearMonth month) {
        return performance.results(setting.engagement(), month).stream()
                .filter(it -> it.serviceLevelId().equals(level))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesResultsOfAGoodFile() {
        var file = upload(imports, setting.engagement(), "figures.csv", """
                service level,month,numerator,denominator
                close,2013-04,199,200
                Close tasks on time,2013/5,189,200
                adjustments,2013-05,4,
                """);

        var done = bringIn(file, false);

        assertThat(done.failure()).isNull();
        assertThat(done.rows()).isEqualTo(new RowCounts(3, 3, 0, 0));
        assertThat(done.changes()).isEqualTo(new ChangedRows(3, 0, 0));
        assertThat(result("close", YearMonth.of(2013, 4)).value()).isEqualByComparingTo("99.50");
        var may = result("close", YearMonth.of(2013, 5));
        assertThat(may.value()).isEqualByComparingTo("94.50");
        assertThat(may.attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(may.evidence()).isNotNull();
        assertThat(may.evidence().files()).singleElement().satisfies(source -> {
            assertThat(source.sha256()).isEqualTo(done.sha256());
            assertThat(source.firstRow()).isEqualTo(2);
        });
        assertThat(result("adjustments", YearMonth.of(2013, 5)).value()).isEqualByComparingTo("4");
    }

    @Test
    void takesTheNumberOfFailuresFromAColumnOfItsOwn() {
        var header = "service level,month,numerator,denominator,failures\n";
        bringIn(upload(imports, setting.engagement(), "first.csv", header + "close,2013-04,189,200,11\n"), false);
        var reported = result("close", YearMonth.of(2013, 4)).incidents();

        // a file without the column says nothing about them, one with an empty cell takes the number back
        var silent = "service level,month,numerator,denominator\nclose,2013-04,190,200\n";
        bringIn(upload(imports, setting.engagement(), "silent.csv", silent), false);
        var kept = result("close", YearMonth.of(2013, 4)).incidents();
        var corrected =
                bringIn(upload(imports, setting.engagement(), "empty.csv", header + "close,2013-04,190,200,\n"), false);

        assertThat(reported.reported()).isEqualTo(11);
        assertThat(kept.reported()).isEqualTo(11);
        assertThat(corrected.changes()).isEqualTo(new ChangedRows(0, 1, 0));
        assertThat(result("close", YearMonth.of(2013, 4)).incidents().reported())
                .isNull();
        assertThat(result("close", YearMonth.of(2013, 4)).incidents().number()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoNumberOfFailures() {
        var file = upload(imports, setting.engagement(), "failures.csv", """
                service level,month,numerator,denominator,antal fejl
                close,2013-04,199,200,1000001
                close,2013-05,199,200,-1
                close,2013-06,199,200,1.5
                close,2013-07,199,200,1000000
                close,2013-08,199,200,0
                """);

        var trial = imports.tryOut(setting.engagement(), whole(file, ImportFileKind.MONTHLY_FIGURES, mapping(file)));

        assertThat(trial.rows()).isEqualTo(new RowCounts(5, 2, 3, 0));
        assertThat(trial.problems())
                .extracting(RejectedRow::line, RejectedRow::rule)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2L, "performance.not-a-number-of-incidents"),
                        org.assertj.core.groups.Tuple.tuple(3L, "performance.not-a-number-of-incidents"),
                        org.assertj.core.groups.Tuple.tuple(4L, "reading.problem-not-whole"));
    }

    private static final String DIRTY = """
            service level,month,numerator,denominator
            close,2013-04,199,200
            close,2013-13,190,200
            nonsense,2013-05,1,2
            close,2013-05,210,200
            close,2013-06,190,
            on-time,2013-06,1,2
            close,2013-07,abc,200
            close,2013-08,-1,200
            close,2013-04,150,200
            Close tasks on time,2013-04,151,200
            close,2031-01,1,200
            close,2013-09,198,200
            """;

    @Test
    void namesTheFaultOfEachDirtyRow() {
        var file = upload(imports, setting.engagement(), "dirty.csv", DIRTY);

        var trial = imports.tryOut(setting.engagement(), whole(file, ImportFileKind.MONTHLY_FIGURES, mapping(file)));

        assertThat(trial.rows().total()).isEqualTo(12);
        assertThat(trial.problems())
                .extracting(RejectedRow::line, RejectedRow::rule)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3L, "reading.problem-not-a-month"),
                        org.assertj.core.groups.Tuple.tuple(4L, "performance.service-level-not-in-force"),
                        org.assertj.core.groups.Tuple.tuple(6L, "performance.denominator-missing"),
                        org.assertj.core.groups.Tuple.tuple(7L, "performance.comes-from-invoices"),
                        org.assertj.core.groups.Tuple.tuple(11L, "performance.problem-reported-twice"));
        assertThat(trial.problems()).extracting(RejectedRow::line).contains(5L, 8L, 9L, 10L);
    }

    @Test
    void takesNothingOfADirtyFileUnlessToldTo() {
        var file = upload(imports, setting.engagement(), "dirty.csv", DIRTY);

        var refused = bringIn(file, false);

        assertThat(refused.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(refused.failure()).isNotNull();
        assertThat(refused.failure().rule()).isEqualTo("performance.rows-rejected");
        assertThat(result("close", YearMonth.of(2013, 4)).value()).isNull();
    }

    @Test
    void takesTheGoodRowsOfADirtyFileWhenToldTo() {
        var file = upload(imports, setting.engagement(), "dirty.csv", DIRTY);

        var done = bringIn(file, true);

        assertThat(done.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(done.rows().accepted()).isEqualTo(done.changes().added());
        assertThat(result("close", YearMonth.of(2013, 4)).value()).isEqualByComparingTo("99.50");
        assertThat(result("close", YearMonth.of(2013, 9)).value()).isEqualByComparingTo("99.00");
        assertThat(result("close", YearMonth.of(2013, 5)).value()).isNull();
    }

    @Test
    void readsAFileAsItsUserSaysThatItIsWritten() throws Exception {
        var bytes = "servicemål|måned|tæller|nævner\nclose|2013-04|199|200\n".getBytes(StandardCharsets.UTF_8);
        var file = upload(imports, setting.engagement(), "figures.csv", bytes);
        var wrong = imports.readAnew(
                setting.engagement(),
                file.id(),
                new StatedFormat(FieldSeparator.SEMICOLON, TextEncoding.ISO_8859_1, null));
        assertThat(wrong.probe().columns()).hasSize(1);
        assertThat(wrong.probe().columns().getFirst().name()).contains("Ã");

        var right = imports.readAnew(
                setting.engagement(), file.id(), new StatedFormat(FieldSeparator.PIPE, TextEncoding.UTF_8, null));
        var done = bringIn(right, false);

        assertThat(right.probe().columns())
                .extracting("name")
                .containsExactly("servicemål", "måned", "tæller", "nævner");
        assertThat(done.failure()).isNull();
        assertThat(result("close", YearMonth.of(2013, 4)).value()).isEqualByComparingTo("99.50");
    }

    @Test
    void keepsFilesOfOthersFromBeingReadAnew() {
        var file = upload(imports, setting.engagement(), "figures.csv", DIRTY);
        Acting.as(setting.world().otherLead());

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> imports.readAnew(
                        setting.engagement(), file.id(), new StatedFormat(FieldSeparator.PIPE, null, null)))
                .isInstanceOf(org.gangway.engagement.EngagementNotFound.class);
    }
}
