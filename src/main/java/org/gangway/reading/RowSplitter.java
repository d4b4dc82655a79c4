package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Cuts text into rows and fields. */
final class RowSplitter {

    private RowSplitter() {}

    /** Passes on row after row; a quote that is not closed, or closed too early, ends the reading with its place. */
    static void eachRow(Reader text, FileFormat format, ReadingLimits limits, Consumer<CsvRecord> rows) {
        var builder = builder(format.separator(), format.quote());
        CsvRecord last = null;
        try (var reader = builder.build(handler(limits), text)) {
            var records = reader.iterator();
            while (records.hasNext()) {
                last = records.next();
                rows.accept(last);
            }
        } catch (CsvParseException broken) {
            throw reason(broken, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a sample, whatever its quotes look like. */
    static CsvReader<CsvRecord> leniently(String sample, FieldSeparator separator, char quote) {
        return builder(separator, quote).allowUnclosedQuote(true).ofCsvRecord(sample);
    }

    static boolean isBlank(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (!row.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** A row above the table: nothing in it, or the line by which a spreadsheet program learns the separator. */
    static boolean isAboveTable(CsvRecord row) {
        if (isBlank(row)) {
            return true;
        }
        var first = row.getField(0).toLowerCase(Locale.ROOT);
        boolean alone = row.getFields().stream().skip(1).allMatch(String::isBlank);
        return row.getStartingLineNumber() == 1 && alone && first.startsWith("sep=") && first.length() <= 5;
    }

    /** The cutter wraps whatever comes up from below it: a file that is too large, a letter that cannot be read. */
    private static RuntimeException reason(CsvParseException broken, @Nullable CsvRecord last) {
        return switch (broken.getCause()) {
            case IOException unreadable -> new UncheckedIOException(unreadable);
            case RuntimeException ours when !(ours instanceof CsvParseException) -> ours;
            case null, default -> new RuleViolation("reading.broken-line", Map.of("line", lineAfter(last)));
        };
    }

    private static long lineAfter(@Nullable CsvRecord last) {
        if (last == null) {
            return 1;
        }
        var lines = new LineCounter();
        for (var field : last.getFields()) {
            lines.count(field.toCharArray(), 0, field.length());
        }
        return last.getStartingLineNumber() + lines.line();
    }

    private static CsvRecordHandler handler(ReadingLimits limits) {
        return CsvRecordHandler.of(builder -> builder.maxFields(limits.columns())
                .maxFieldSize(limits.fieldLength())
                .maxRecordSize(10 * limits.fieldLength()));
    }

    private static CsvReader.CsvReaderBuilder builder(FieldSeparator separator, char quote) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
