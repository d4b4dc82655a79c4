package org.gangway.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files and wanted fields that the tests of reading share. */
final class ReadingFixtures {

    static final TargetField INVOICE = TargetField.required(
                    "invoiceNumber", "reading.test.invoice", ColumnKind.TEXT, "Invoice", "Fakturanr.")
            .asKey();
    static final TargetField DAY = TargetField.required(
            "invoiceDate", "reading.test.day", ColumnKind.DATE, "Invoice Date", "Fakturadato", "day");
    static final TargetField AMOUNT =
            TargetField.required("invoiceAmount", "reading.test.amount", ColumnKind.DECIMAL, "amount", "Beløb");
    static final TargetField DISPUTED =
            TargetField.optional("disputed", "reading.test.disputed", ColumnKind.YES_NO, "Omtvistet");
    static final TargetField COUNT = TargetField.optional("count", "reading.test.count", ColumnKind.WHOLE);
    static final List<TargetField> INVOICE_FIELDS = List.of(INVOICE, DAY, AMOUNT, DISPUTED, COUNT);

    private ReadingFixtures() {}

    static InputStream file(String name) {
        return Objects.requireNonNull(ReadingFixtures.class.getResourceAsStream("/reading/" + name), name);
    }

    static InputStream text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    static ProbedFile look(String content) {
        return new FileProbe().look(text(content));
    }

    static FileColumn column(ProbedFile file, String name) {
        return file.column(name).orElseThrow();
    }

    /** What one reading delivered. */
    static final class Gathered {

        final List<FileRow> rows = new ArrayList<>();
        final List<RowProblem> problems = new ArrayList<>();

        ReadingResult read(String content, ColumnMapping columnMapping) {
            return new RowReader().read(text(content), look(content).format(), columnMapping, rows::add, problems::add);
        }
    }
}
