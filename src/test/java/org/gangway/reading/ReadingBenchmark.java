package org.gangway.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Measures how fast a ledger of 250,000 invoices is read, beside a loop over its lines; run by hand. */
final class ReadingBenchmark {

    private static final int ROWS = 250_000;
    private static final int ROUNDS = 5;
    private static final List<TargetField> WANTED = List.of(
            TargetField.required("invoiceNumber", "reading.test.invoice", ColumnKind.TEXT)
                    .asKey(),
            TargetField.required("countryCode", "reading.test.country", ColumnKind.TEXT),
            TargetField.required("customerId", "reading.test.customer", ColumnKind.TEXT),
            TargetField.required("invoiceDate", "reading.test.day", ColumnKind.DATE),
            TargetField.required("dueDate", "reading.test.day", ColumnKind.DATE),
            TargetField.required("settledDate", "reading.test.day", ColumnKind.DATE),
            TargetField.required("invoiceAmount", "reading.test.amount", ColumnKind.DECIMAL),
            TargetField.required("disputed", "reading.test.disputed", ColumnKind.YES_NO),
            TargetField.required("daysLate", "reading.test.days", ColumnKind.WHOLE));

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of("target", "receivables-250000.csv");
        generate(file);
        IO.println("file: " + Files.size(file) + " bytes, heap at most "
                + Runtime.getRuntime().maxMemory() / 1_048_576 + " MiB");
        var probed = new FileProbe().look(file);
        for (int round = 1; round <= ROUNDS; round++) {
            long lines = timed(() -> readLines(file));
            long probe = timed(() -> new FileProbe().look(file));
            long rows = timed(() -> readRows(file, probed));
            IO.println("round " + round + ": lines " + rate(lines) + ", probe " + rate(probe) + " ("
                    + ratio(probe, lines) + "x), rows " + rate(rows) + " (" + ratio(rows, lines) + "x)");
        }
        IO.println("live heap after a collection halfway through the rows: " + liveHeapWhileReading(file)
                + " KiB more than before");
    }

    private static void generate(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newBufferedWriter(file)) {
            out.write("countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
                    + "SettledDate,PaperlessBill,DaysToSettle,DaysLate\r\n");
            for (int i = 0; i < ROWS; i++) {
                var day = LocalDate.of(2012, 1, 3).plusDays(i % 700);
                out.write((391 + i % 5) + "," + (1_000 + i % 100) + "-CUSTO," + us(day) + "," + number(i) + ","
                        + us(day)
                        + "," + us(day.plusDays(30)) + "," + BigDecimal.valueOf(500 + i % 9_000, 2) + ","
                        + (i % 4 == 0 ? "Yes" : "No") + "," + us(day.plusDays(i % 60)) + ",Paper," + i % 60 + ","
                        + Math.max(0, i % 60 - 30) + "\r\n");
            }
        }
    }

    private static String number(int i) {
        var digits = String.valueOf(i);
        return "0".repeat(10 - digits.length()) + digits;
    }

    private static String us(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear();
    }

    private static long readLines(Path file) throws IOException {
        long letters = 0;
        try (var in = Files.newBufferedReader(file)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                letters += line.length();
            }
        }
        return letters;
    }

    private static ReadingResult readRows(Path file, ProbedFile probed) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new RowReader().read(in, probed.format(), ColumnMapping.suggest(WANTED, probed), _ -> {}, _ -> {});
        }
    }

    private static long liveHeapWhileReading(Path file) throws IOException {
        var probed = new FileProbe().look(file);
        long before = live();
        var halfway = new ArrayList<Long>();
        try (var in = Files.newInputStream(file)) {
            new RowReader()
                    .read(
                            in,
                            probed.format(),
                            ColumnMapping.suggest(WANTED, probed),
                            fileRow -> {
                                if (fileRow.number() % 50_000 == 0) {
                                    halfway.add(live());
                                }
                            },
                            _ -> {});
        }
        IO.println("live heap every 50,000 rows, KiB over the start: "
                + halfway.stream().map(bytes -> (bytes - before) / 1_024).toList());
        return (halfway.stream().mapToLong(Long::longValue).max().orElse(0) - before) / 1_024;
    }

    private static long live() {
        System.gc();
        return Objects.requireNonNull(ManagementFactory.getMemoryMXBean())
                .getHeapMemoryUsage()
                .getUsed();
    }

    private static long timed(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000;
    }

    private static String rate(long micros) {
        return ROWS * 1_000L / Math.max(1, micros) + " k rows/s";
    }

    private static BigDecimal ratio(long micros, long base) {
        return BigDecimal.valueOf(micros).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    }

    private interface Work {
        Object run() throws IOException;
    }
}
