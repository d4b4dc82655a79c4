package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Cuts text into rows and fields. */
final class RowSplitter {

    private RowSplitter() {}

    /** Hands over row after row; a quote that is not closed, or closed too early, ends the reading with its place. */
    static void eachRow(Reader text, TextFormat format, ReadingLimits limits, Consumer<RawRow> rows) {
        var builder = builder(format.separator(), format.quote());
        CsvRecord last = null;
        try (var reader = builder.build(handler(limits), text)) {
            var records = reader.iterator();
            while (records.hasNext()) {
                last = records.next();
                rows.accept(RawRow.of(last));
            }
        } catch (CsvParseException broken) {
            throw reason(broken, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a sample, whatever its quotes look like. */
    private static CsvReader<CsvRecord> leniently(String sample, FieldSeparator separator, char quote) {
        return builder(separator, quote).allowUnclosedQuote(true).ofCsvRecord(sample);
    }

    /** The rows of a sample up to the first that cannot be cut. */
    static List<RawRow> sample(String sample, FieldSeparator separator, char quote, int most) {
        var found = new ArrayList<RawRow>();
        try (var reader = leniently(sample, separator, quote)) {
            var records = reader.iterator();
            while (found.size() < most && records.hasNext()) {
                found.add(RawRow.of(records.next()));
            }
        } catch (CsvParseException unclear) {
            return found; // the reading itself will name the line
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
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
