package org.gangway.performance.imports;

import static java.util.Objects.requireNonNull;

import org.gangway.measure.receivables.Receivable;
import org.gangway.reading.FileRow;
import org.jspecify.annotations.Nullable;

/** Makes an invoice of a row of a file. */
final class InvoiceRow {

    /** For invoices of which the file does not say where they belong. */
    static final String NOWHERE = "-";

    private InvoiceRow() {}

    static Receivable of(FileRow fileRow) {
        return new Receivable(
                requireNonNull(fileRow.text("invoiceNumber")),
                or(fileRow.text("customer"), NOWHERE),
                or(fileRow.text("segment"), NOWHERE),
                requireNonNull(fileRow.date("invoiceDate")),
                requireNonNull(fileRow.date("dueDate")),
                fileRow.date("settledDate"),
                requireNonNull(fileRow.number("amount")),
                Boolean.TRUE.equals(fileRow.yesNo("disputed")));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
