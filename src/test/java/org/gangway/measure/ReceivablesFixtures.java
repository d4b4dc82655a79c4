package org.gangway.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gangway.measure.receivables.Receivable;
import org.jspecify.annotations.Nullable;

/** Invoices that tests talk about. */
public final class ReceivablesFixtures {

    private static final int MAX_AMOUNT_CENTS = 20_000;
    private static final LocalDate START = LocalDate.of(2027, 11, 3);

    private ReceivablesFixtures() {}

    public static Receivable invoice(
            String segment, String invoiced, String due, @Nullable String settled, String amount) {
        return new Receivable(
                "0001",
                "C-1",
                segment,
                LocalDate.parse(invoiced),
                LocalDate.parse(due),
                settled == null ? null : LocalDate.parse(settled),
                new BigDecimal(amount),
                false);
    }

    /** Ledgers with everything that is wrong with ledgers: gaps, credit notes, prepayments, crossed dates, open items. */
    static List<Receivable> randomLedger(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Receivable>();
        var size = random.nextInt(60);
        var days = 1 + random.nextInt(400);
        for (var row = 0; row < size; row++) {
            rows.add(randomInvoice(random, days));
        }
        return rows;
    }

    private static Receivable randomInvoice(Random random, int days) {
        var invoiced = START.plusDays(random.nextInt(days));
        var due = invoiced.plusDays(random.nextInt(75) - 10L);
        due = random.nextInt(5) == 0 ? due.withDayOfMonth(due.lengthOfMonth()) : due;
        var settled = random.nextInt(5) == 0 ? null : invoiced.plusDays(random.nextInt(120) - 20L);
        settled = settled != null && random.nextInt(6) == 0 ? settled.withDayOfMonth(settled.lengthOfMonth()) : settled;
        settled = settled != null && random.nextInt(6) == 0 ? due : settled;
        var cents = random.nextInt(8) == 0 ? -random.nextInt(MAX_AMOUNT_CENTS) : random.nextInt(MAX_AMOUNT_CENTS);
        var segment = "S" + random.nextInt(3);
        return new Receivable(
                "1", "C", segment, invoiced, due, settled, BigDecimal.valueOf(cents, 2), random.nextInt(4) == 0);
    }
}
