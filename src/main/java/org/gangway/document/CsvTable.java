package org.gangway.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV in UTF-8, written row by row to a stream that the caller closes.
 *
 * <p>Neutral: comma, decimal point, no byte order mark, percentages and amounts as bare figures. For Excel on a European
 * desktop: semicolon, decimal comma, byte order mark, percentages with their sign. Days are ISO in both.
 */
public final class CsvTable implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final boolean forExcel;

    private CsvTable(Writer out, boolean forExcel) {
        this.csv = CsvWriter.builder().fieldSeparator(forExcel ? ';' : ',').build(out);
        this.forExcel = forExcel;
    }

    public static CsvTable neutral(OutputStream out) {
        return new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    }

    public static CsvTable forExcel(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return new CsvTable(writer, true);
    }

    public void headings(List<String> headings) {
        csv.writeRecord(headings.stream().map(FormulaGuard::harmless).toList());
    }

    public void row(SheetCell... cells) {
        row(List.of(cells));
    }

    public void row(List<? extends SheetCell> cells) {
        csv.writeRecord(cells.stream().map(this::field).toList());
    }

    /** Flushes; the stream underneath stays open. */
    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private String field(SheetCell sheetCell) {
        return switch (sheetCell) {
            case SheetCell.Words words -> FormulaGuard.harmless(words.text());
            case SheetCell.Figure figure -> figure(figure.value());
            case SheetCell.Percent percent -> figure(percent.value().value()) + (forExcel ? "%" : "");
            case SheetCell.Amount amount -> figure(amount.money().amount());
            case SheetCell.Day day -> day.day().toString();
            case SheetCell.Month month -> month.month().toString();
            case SheetCell.Empty _ -> "";
        };
    }

    private String figure(BigDecimal value) {
        var plain = value.toPlainString();
        return forExcel ? plain.replace('.', ',') : plain;
    }
}
