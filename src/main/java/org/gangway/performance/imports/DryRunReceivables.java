package org.gangway.performance.imports;

import java.util.Optional;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.ReceivablesLedger;
import org.gangway.reading.FileRow;

/** Follows the invoices of a dry run on their way, to see whether tables can be made of them. */
final class DryRunReceivables implements RowConsumer {

    private final ReceivablesLedger ledger = new ReceivablesLedger(LowSalesMonth.DEFAULT);
    private final RowConsumer next;

    DryRunReceivables(RowConsumer next) {
        this.next = next;
    }

    @Override
    public Optional<RejectedRow> take(FileRow fileRow) {
        ledger.add(InvoiceRow.of(fileRow));
        return next.take(fileRow);
    }

    @Override
    public void end() {
        ledger.analyse();
        next.end();
    }
}
