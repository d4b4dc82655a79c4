package org.gangway.performance.imports;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.gangway.measure.receivables.Receivable;
import org.gangway.reading.FileRow;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;

/** Writes invoices as lines of PostgreSQL's COPY, a full buffer at a time. */
final class InvoiceCopy implements RowConsumer {

    private static final int BUFFER = 1 << 16;
    private static final String NULL = "\\N";

    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(BUFFER + 1_000);

    InvoiceCopy(CopyIn copy) {
        this.copy = copy;
    }

    @Override
    public Optional<RejectedRow> take(FileRow fileRow) {
        append(InvoiceRow.of(fileRow), fileRow);
        if (lines.length() >= BUFFER) {
            flush();
        }
        return Optional.empty();
    }

    @Override
    public void end() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("COPY", null, broken);
        }
    }

    private void append(Receivable invoice, FileRow fileRow) {
        text(invoice.invoiceNumber()).append('\t');
        text(invoice.customer()).append('\t');
        text(invoice.segment()).append('\t');
        lines.append(invoice.invoiced()).append('\t');
        lines.append(invoice.due()).append('\t');
        lines.append(orNull(invoice.settled())).append('\t');
        lines.append(invoice.amount().toPlainString()).append('\t');
        lines.append(invoice.disputed() ? 't' : 'f').append('\t');
        text(InvoiceLikeness.of(invoice.invoiceNumber())).append('\t');
        lines.append(fileRow.number()).append('\t').append(fileRow.line()).append('\n');
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? NULL : value;
    }

    private StringBuilder text(String value) {
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
        return lines;
    }

    private void flush() {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("COPY", null, broken);
        }
    }
}
