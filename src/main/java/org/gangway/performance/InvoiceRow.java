package org.gangway.performance;

import static java.util.Objects.requireNonNull;

import org.gangway.measure.Receivable;
import org.gangway.reading.Row;
import org.jspecify.annotations.Nullable;

/** Makes an invoice of a row of a file. */
final class InvoiceRow {

    /** For invoices of which the file does not say where they belong. */
    static final String NOWHERE = "-";

    private InvoiceRow() {}

    static Receivable of(Row row) {
        return new Receivable(
                requireNonNull(row.text("invoiceNumber")),
                or(row.text("customer"), NOWHERE),
                or(row.text("segment"), NOWHERE),
                requireNonNull(row.date("invoiceDate")),
                requireNonNull(row.date("dueDate")),
                row.date("settledDate"),
                requireNonNull(row.number("amount")),
                Boolean.TRUE.equals(row.yesNo("disputed")));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
