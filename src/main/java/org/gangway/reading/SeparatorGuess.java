package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;

/** How well one separator cuts a sample into rows of the same length. */
record SeparatorGuess(FieldSeparator separator, int columns, double agreeing) {

    private static final int ROWS = 2_000;

    /** The separator under which most rows are as long as the first one. */
    static FieldSeparator best(String sample, char quote) {
        return Stream.of(FieldSeparator.values())
                .map(fieldSeparator -> of(fieldSeparator, sample, quote))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(SeparatorGuess::agreeing).thenComparingInt(SeparatorGuess::columns))
                .map(SeparatorGuess::separator)
                .orElseThrow(() -> new RuleViolation("reading.no-separator"));
    }

    /** The apostrophe quotes only where nearly every name of the first row stands between two of them. */
    static char quoteOf(String sample) {
        var first = sample.lines().findFirst().orElse("").strip();
        boolean between = first.length() > 2 && first.startsWith("'") && first.endsWith("'");
        return between && first.indexOf('"') < 0 ? '\'' : '"';
    }

    private static Optional<SeparatorGuess> of(FieldSeparator fieldSeparator, String sample, char quote) {
        var lengths = new ArrayList<Integer>();
        try (var reader = RowSplitter.leniently(sample, fieldSeparator, quote)) {
            reader.stream()
                    .filter(row -> !RowSplitter.isAboveTable(row))
                    .limit(ROWS)
                    .forEach(row -> lengths.add(row.getFieldCount()));
        } catch (CsvParseException broken) {
            lengths.add(0); // the rows before it still count; the reading itself will name the line
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(fieldSeparator, lengths);
    }

    private static Optional<SeparatorGuess> of(FieldSeparator fieldSeparator, List<Integer> lengths) {
        if (lengths.isEmpty() || lengths.getFirst() < 2) {
            return Optional.empty();
        }
        int columns = lengths.getFirst();
        long agreeing = lengths.stream().filter(length -> length == columns).count();
        return Optional.of(new SeparatorGuess(fieldSeparator, columns, (double) agreeing / lengths.size()));
    }
}
