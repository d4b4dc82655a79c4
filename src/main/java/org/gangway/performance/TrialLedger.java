package org.gangway.performance;

import java.util.Optional;
import org.gangway.measure.ReceivablesLedger;
import org.gangway.measure.ThinMonth;
import org.gangway.reading.Row;

/** Takes the invoices of a dry run, to see whether tables can be made of them. */
final class TrialLedger implements RowTarget {

    private final ReceivablesLedger ledger = new ReceivablesLedger(ThinMonth.DEFAULT);

    @Override
    public Optional<FigureProblem> take(Row row) {
        ledger.add(InvoiceRow.of(row));
        return Optional.empty();
    }

    @Override
    public void end() {
        ledger.analyse();
    }
}
