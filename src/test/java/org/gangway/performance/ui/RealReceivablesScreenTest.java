package org.gangway.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Attainment;
import org.gangway.performance.PerformanceFixtures;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The real list of invoices, from upload to both exported tables, on machines that have it. */
@UseCase("UC-03")
@Import(PerformanceFixtures.class)
class RealReceivablesScreenTest extends ViewTest {

    private static final Path DATA = Path.of("shared", "data");
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @Autowired
    private PerformanceService performance;

    private Path data = Path.of("");
    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void findData() {
        var found = find();
        assumeTrue(found.isPresent(), "shared/data is not on this machine");
        data = found.orElseThrow();
        setting = fixtures.signed();
    }

    @Test
    void exportsBothTablesToTheLastDigit() throws IOException {
        var done = bringIn();

        assertThat(done.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(done.rows().accepted()).isEqualTo(2_466);
        signIn(setting.manager());
        var analysis = performance.receivables(setting.engagement());
        assertThat(csv(ReceivablesView.dueMonths(analysis)))
                .isEqualTo(truth("ar_on_time_by_due_month_and_country.csv"));
        assertThat(csv(ReceivablesView.monthEnds(analysis))).isEqualTo(truth("ar_month_end_dso_cei.csv"));
    }

    @Test
    void saysThatDecember2013IsTooFewCases() throws IOException {
        bringIn();
        signIn(setting.manager());

        open("engagement/" + setting.engagement().value() + "/performance/receivables");

        assertThat(ShownReceivables.now())
                .contains("Months with too few cases to evaluate")
                .contains("December 2013 has too few cases");
        var december = performance.results(setting.engagement(), YearMonth.of(2013, 12)).stream()
                .filter(it -> it.serviceLevelId().equals(PerformanceFixtures.DSO))
                .findFirst()
                .orElseThrow();
        assertThat(december.attainment()).isEqualTo(Attainment.TOO_FEW_CASES);
        assertThat(december.caution()).isNotNull();
    }

    @Test
    void bringsTheFileInWithinFiveSeconds() throws IOException {
        var begin = System.nanoTime();

        var done = bringIn();

        assertThat(done.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_MOST);
    }

    private FigureImport bringIn() throws IOException {
        Acting.as(setting.lead());
        var engagement = setting.engagement();
        try (var in = Files.newInputStream(data.resolve("input/receivables/WA_Fn-UseC_-Accounts-Receivable.csv"))) {
            var file = imports.receive(engagement, "receivables.csv", in);
            var columnMapping = ImportFileKind.RECEIVABLES.suggest(file.probe());
            var id = imports.start(
                    engagement,
                    new NewImport(
                            file.id(), ImportFileKind.RECEIVABLES, columnMapping, LocalDate.of(2014, 6, 30), false));
            return PerformanceFixtures.ended(imports, engagement, id);
        }
    }

    private static String csv(ReceivablesTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String truth(String name) throws IOException {
        return Files.readString(data.resolve("truth").resolve(name));
    }

    private static Optional<Path> find() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DATA))) {
                return Optional.of(folder.resolve(DATA));
            }
        }
        return Optional.empty();
    }
}
