package org.gangway.measure.receivables;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes invoices one by one and keeps sums by month and segment only, so that millions of rows need no more memory
 * than a few. Not for use by several threads at once.
 */
public final class ReceivablesLedger {

    private final LowSalesMonth lowSalesMonth;
    private final @Nullable LocalDate asOf;
    private final Map<String, SegmentTally> segments = new LinkedHashMap<>();
    private long rows;
    private long open;
    private long creditNotes;
    private long settledBeforeInvoice;
    private long dueBeforeInvoice;

    /**
     * A ledger that counts every invoice in its due month.
     *
     * @param lowSalesMonth when a month has too few sales for its figures to mean much
     */
    public ReceivablesLedger(LowSalesMonth lowSalesMonth) {
        this(lowSalesMonth, null);
    }

    /**
     * A ledger that leaves open invoices which are not overdue out of their due month: they can still be paid in time.
     *
     * @param asOf the day whose state the list shows; null if every open invoice counts as not paid on time
     */
    public ReceivablesLedger(LowSalesMonth lowSalesMonth, @Nullable LocalDate asOf) {
        this.lowSalesMonth = lowSalesMonth;
        this.asOf = asOf;
    }

    public ReceivablesLedger add(Receivable invoice) {
        segments.computeIfAbsent(invoice.segment(), _ -> new SegmentTally()).add(invoice, asOf);
        note(invoice);
        return this;
    }

    private void note(Receivable invoice) {
        rows++;
        creditNotes += invoice.amount().signum() < 0 ? 1 : 0;
        dueBeforeInvoice += invoice.due().isBefore(invoice.invoiced()) ? 1 : 0;
        var settled = invoice.settled();
        if (settled == null) {
            open++;
        } else if (settled.isBefore(invoice.invoiced())) {
            settledBeforeInvoice++;
        }
    }

    /** The figures of what was taken in so far; more may be added afterwards. */
    public ReceivablesAnalysis analyse() {
        var all = new SegmentTally();
        segments.values().forEach(all::add);
        var tallies = new LinkedHashMap<ReceivablesSegment, SegmentTally>();
        segments.forEach((name, tally) -> tallies.put(ReceivablesSegment.of(name), tally));
        tallies.put(ReceivablesSegment.ALL, all);
        var notes = new ReceivablesFindings(
                rows, open, creditNotes, settledBeforeInvoice, dueBeforeInvoice, all.allDue().openNotDue);
        return new ReceivablesAnalysis(DueMonths.of(tallies), MonthEnds.of(tallies, lowSalesMonth), notes);
    }
}
