package org.gangway.performance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Locale;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/** Imports very many invoices and says how fast, beside a bare COPY of the same rows into the same table. */
@ModuleTest
@Import(PerformanceFixtures.class)
public class ImportBenchmark {

    private static final int ROWS = 250_000;
    private static final double NANOS = 1e9;
    private static final String PLAIN =
            "copy receivable (engagement_id, invoice_number, customer, segment, invoiced_on,"
                    + " due_on, settled_on, amount, disputed, import_id, row_number, plain_number) from stdin";

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    public static void main(String[] arguments) throws Exception {
        var benchmark = new ImportBenchmark();
        new TestContextManager(ImportBenchmark.class).prepareTestInstance(benchmark);
        benchmark.run();
        System.exit(0);
    }

    private void run() throws Exception {
        for (int round = 0; round < 3; round++) {
            var setting = fixtures.signed();
            var csv = csv();
            var begin = System.nanoTime();
            UploadedFile file;
            try (var in = Files.newInputStream(csv)) {
                file = imports.receive(setting.engagement(), "many.csv", in);
            }
            var looked = System.nanoTime();
            var id = imports.start(setting.engagement(), PerformanceFixtures.whole(file, ImportFileKind.RECEIVABLES));
            var done = PerformanceFixtures.ended(imports, setting.engagement(), id);
            var imported = System.nanoTime();
            var plain = plainCopy(setting, id);
            var memory = Runtime.getRuntime();
            say(String.format(
                    Locale.ROOT,
                    "%s: looked %.2f s, imported %.2f s (%.0f rows/s), bare COPY %.2f s (%.0f rows/s), ratio %.2f; heap %d MB",
                    done.status(),
                    (looked - begin) / NANOS,
                    (imported - looked) / NANOS,
                    ROWS / ((imported - looked) / NANOS),
                    plain,
                    ROWS / plain,
                    (imported - looked) / NANOS / plain,
                    (memory.totalMemory() - memory.freeMemory()) >> 20));
            Files.delete(csv);
            Acting.asNobody();
        }
    }

    private static double plainCopy(PerformanceFixtures.Setting setting, ImportId id) throws Exception {
        var owner = TestDatabase.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            var lines = new StringBuilder();
            for (int i = 0; i < ROWS; i++) {
                var day = LocalDate.of(2012, 1, 1).plusDays(i % 700);
                lines.append(setting.engagement().value()).append("\tB").append(i);
                lines.append("\tC")
                        .append(i % 100)
                        .append("\tDK\t")
                        .append(day)
                        .append('\t')
                        .append(day.plusDays(30));
                lines.append('\t')
                        .append(day.plusDays(i % 60))
                        .append('\t')
                        .append(i % 1000)
                        .append(".50\tf\t");
                lines.append(id.value())
                        .append('\t')
                        .append(i)
                        .append("\tb")
                        .append(i)
                        .append('\n');
            }
            var begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(PLAIN, new java.io.StringReader(lines.toString()), 1 << 16);
            connection.commit();
            return (System.nanoTime() - begin) / NANOS;
        }
    }

    private static Path csv() throws IOException {
        var path = Files.createTempFile("many", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write("country,customer,invoice number,invoice date,due date,amount,disputed,settled date\n");
            for (int i = 0; i < ROWS; i++) {
                var day = LocalDate.of(2012, 1, 1).plusDays(i % 700);
                out.write("DK,C" + i % 100 + ",A" + i + "," + day + "," + day.plusDays(30) + "," + i % 1000 + ".50,No,"
                        + day.plusDays(i % 60) + "\n");
            }
        }
        return path;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
