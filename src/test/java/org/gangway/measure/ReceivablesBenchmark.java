package org.gangway.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.Receivable;
import org.gangway.measure.receivables.ReceivablesLedger;

/**
 * Streams a million made-up invoices through the ledger, beside a loop over the same invoices that only adds up their
 * amounts. Run by hand; the argument is the number of rows.
 */
final class ReceivablesBenchmark {

    private static final int ROUNDS = 5;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private ReceivablesBenchmark() {}

    public static void main(String[] args) {
        var rows = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        for (var round = 0; round < ROUNDS; round++) {
            var making = nanos(rows, _ -> {});
            var sum = new Sum();
            var adding = nanos(rows, sum::add);
            var ledger = new ReceivablesLedger(LowSalesMonth.DEFAULT);
            var analysing = nanos(rows, ledger::add);
            var analysis = ledger.analyse();
            report(rows, making, adding, analysing);
            System.out.println("  live heap KiB " + liveHeap() / 1024 + ", month ends "
                    + analysis.monthEnds().size() + ", total " + sum.total);
        }
    }

    private static void report(int rows, long making, long adding, long analysing) {
        System.out.println("rows " + rows + ": making ms " + making / 1_000_000 + ", making and adding ms "
                + adding / 1_000_000 + ", making and analysing ms " + analysing / 1_000_000 + ", analysed rows/s "
                + rows * 1_000_000_000L / analysing + ", per cent of the adding loop " + 100 * analysing / adding);
    }

    private static long nanos(int rows, Consumer<Receivable> sink) {
        var start = System.nanoTime();
        var state = 42L;
        for (var row = 0; row < rows; row++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            sink.accept(invoice(row, (int) (state >>> 33)));
        }
        return System.nanoTime() - start;
    }

    private static Receivable invoice(int row, int random) {
        var invoiced = FIRST.plusDays(random % 730);
        var due = invoiced.plusDays(30);
        var settled = random % 50 == 0 ? null : invoiced.plusDays(5 + random / 730 % 60);
        return new Receivable(
                "0000",
                "C",
                SEGMENTS[row % SEGMENTS.length],
                invoiced,
                due,
                settled,
                BigDecimal.valueOf(random % 20_000, 2),
                random % 4 == 0);
    }

    private static final String[] SEGMENTS = {"391", "406", "770", "818", "897"};

    private static long liveHeap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The least that anything over invoices can do. */
    private static final class Sum {

        private BigDecimal total = BigDecimal.ZERO;

        void add(Receivable invoice) {
            total = total.add(invoice.amount());
        }
    }
}
