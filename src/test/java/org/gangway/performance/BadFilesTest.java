package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.invoices;
import static org.gangway.performance.PerformanceFixtures.upload;
import static org.gangway.performance.PerformanceFixtures.whole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.DryRun;
import org.gangway.performance.imports.ImportDoubt;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.performance.imports.RejectedRow;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.RowCounts;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever is wrong with a file is said, and nothing of it is kept. */
@ModuleTest
@Import(PerformanceFixtures.class)
class BadFilesTest {

    private static final String GOOD = "DK,0001,1/15/2013,2/14/2013,100.00,No,1/20/2013";

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
    void nothingIsHalfWritten() {
        Acting.as(setting.lead());
        var kept = performance.receivables(setting.engagement()).notes().rows();
        Acting.asNobody();

        assertThat(kept).isZero();
    }

    @Test
    void refusesEmptyFile() {
        assertThat(refusal("empty.csv", new byte[0])).isEqualTo("reading.empty-file");
    }

    @Test
    void refusesBinaryFileWithInnocentName() {
        var zip = new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 1, 2, 3};

        assertThat(refusal("figures.csv", zip)).startsWith("reading.looks-like");
    }

    @Test
    void refusesTwoHundredMegabytesWithoutKeepingThem() throws IOException {
        var before = uploads();
        var endless = new Endless(200_000_000);

        var refusal = catchThrowableOfType(
                RuleViolation.class, () -> imports.receive(setting.engagement(), "huge.csv", endless));

        assertThat(refusal.rule()).isEqualTo("reading.too-large");
        assertThat(endless.given).isLessThan(101_000_000);
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void readsOtherEncodingsWithoutQuestionMarks() {
        var text =
                "land,fakturanr,fakturadato,forfaldsdato,beløb,kunde\nDK,1,15.01.2013,14.02.2013,\"1.234,50\",Ærø Råstof\n";

        var file = upload(imports, setting.engagement(), "dk.csv", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(file.probe().columns().get(5).samples()).containsExactly("Ærø Råstof");
        assertThat(file.probe().columns().get(4).name()).isEqualTo("beløb");
    }

    @Test
    void namesLinesOfRaggedRows() {
        var trial = trial(invoices(GOOD, "DK,0002,1/16/2013", GOOD.replace("0001", "0003")));

        assertThat(trial.rows()).isEqualTo(new RowCounts(3, 2, 1, 0));
        assertThat(trial.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("reading.problem-ragged-row");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void namesRepeatedKeys() {
        var trial = trial(invoices(GOOD, GOOD.replace("2/14/2013", "2/15/2013")));

        assertThat(rules(trial))
                .containsExactly("performance.problem-rows-contradict", "performance.problem-rows-contradict");
    }

    @Test
    void namesDayThatDoesNotExist() {
        var trial = trial(invoices(GOOD, GOOD.replace("0001", "0002").replace("2/14/2013", "2/30/2013")));

        assertThat(rules(trial)).containsExactly("reading.problem-no-such-day");
        assertThat(trial.problems().getFirst().raw()).isEqualTo("2/30/2013");
    }

    @Test
    void namesNumberWithTheOtherDecimalMark() {
        var content = invoices(GOOD, GOOD.replace("0001", "0002"), "DK,0003,1/15/2013,2/14/2013,\"90,5\",No,1/20/2013");

        var trial = trial(content, DecimalMark.POINT);

        assertThat(trial.rows().rejected()).isEqualTo(1);
        assertThat(trial.problems().getFirst().raw()).isEqualTo("90,5");
    }

    @Test
    void refusesToCommitRejectedRowsUnlessToldToLeaveThemOut() {
        var file = upload(imports, setting.engagement(), "ragged.csv", invoices(GOOD, "DK,0002,1/16/2013"));

        var id = imports.start(setting.engagement(), whole(file, ImportFileKind.RECEIVABLES));

        var ended = ended(imports, setting.engagement(), id);
        assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(ended.failure()).isNotNull();
        assertThat(ended.failure().rule()).isEqualTo("performance.rows-rejected");
    }

    @Test
    void refusesYearsTooFarApartOnlyAfterUndoingEverything() {
        var rows = invoices(GOOD, GOOD.replace("0001", "0002").replace("2013", "2213"));
        var file = upload(imports, setting.engagement(), "years.csv", rows);
        var kind = ImportFileKind.RECEIVABLES;
        var sure = Map.of(
                ImportDoubt.AFTER_STATE, DoubtAnswer.IMPORT,
                ImportDoubt.OUTSIDE_TERM, DoubtAnswer.IMPORT);
        var command =
                new NewImport(file.id(), kind, kind.suggest(file.probe()), LocalDate.of(2014, 6, 30), false, sure);

        var id = imports.start(setting.engagement(), command);

        var ended = ended(imports, setting.engagement(), id);
        assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(ended.failure().rule()).isEqualTo("measure.months-too-far-apart");
    }

    @Test
    void undoesCancelledImport() {
        var content = new StringBuilder(invoices());
        for (int i = 0; i < 200_000; i++) {
            content.append("DK,").append(i).append(",1/15/2013,2/14/2013,100.00,No,1/20/2013\n");
        }
        var file = upload(imports, setting.engagement(), "long.csv", content.toString());

        var id = imports.start(setting.engagement(), whole(file, ImportFileKind.RECEIVABLES));
        imports.cancel(setting.engagement(), id);

        assertThat(ended(imports, setting.engagement(), id).status()).isEqualTo(ImportStatus.CANCELLED);
    }

    @Test
    void keepsOtherVendorsOut() {
        Acting.as(setting.world().otherLead());

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> imports.imports(setting.engagement()))
                .isInstanceOf(org.gangway.engagement.EngagementNotFound.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> performance.results(setting.engagement(), java.time.YearMonth.of(2013, 2)))
                .isInstanceOf(org.gangway.engagement.EngagementNotFound.class);
    }

    private String refusal(String name, byte[] content) {
        return catchThrowableOfType(RuleViolation.class, () -> upload(imports, setting.engagement(), name, content))
                .rule();
    }

    private DryRun trial(String content) {
        var file = upload(imports, setting.engagement(), "invoices.csv", content);
        var columnMapping = ImportFileKind.RECEIVABLES.suggest(file.probe());
        return imports.tryOut(setting.engagement(), whole(file, ImportFileKind.RECEIVABLES, columnMapping));
    }

    private DryRun trial(String content, DecimalMark mark) {
        var file = upload(imports, setting.engagement(), "invoices.csv", content);
        var suggested = ImportFileKind.RECEIVABLES.suggest(file.probe());
        var columnMapping =
                suggested.with(suggested.field("amount").orElseThrow().with(mark));
        return imports.tryOut(setting.engagement(), whole(file, ImportFileKind.RECEIVABLES, columnMapping));
    }

    private static List<String> rules(DryRun trial) {
        return trial.problems().stream().map(RejectedRow::rule).toList();
    }

    private static long uploads() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gangway-figures-"))
                    .count();
        }
    }

    /** So many bytes of a file that nobody has on disk. */
    private static final class Endless extends InputStream {

        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (given >= size) {
                return -1;
            }
            java.util.Arrays.fill(target, offset, offset + length, (byte) 'a');
            given += length;
            return length;
        }
    }
}
