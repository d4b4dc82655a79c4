package org.gangway.performance.imports;

import java.util.Optional;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.ReceivablesLedger;
import org.gangway.reading.FileRow;

/** Takes the invoices of a dry run, to see whether tables can be made of them. */
final class DryRunReceivables implements RowConsumer {

    private final ReceivablesLedger ledger = new ReceivablesLedger(LowSalesMonth.DEFAULT);

    @Override
    public Optional<RejectedRow> take(FileRow fileRow) {
        ledger.add(InvoiceRow.of(fileRow));
        return Optional.empty();
    }

    @Override
    public void end() {
        ledger.analyse();
    }
}
