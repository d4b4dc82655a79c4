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
record SeparatorGuess(Separator separator, int columns, double agreeing) {

    private static final int ROWS = 2_000;

    /** The separator under which most rows are as long as the first one. */
    static Separator best(String sample, char quote) {
        return Stream.of(Separator.values())
                .map(separator -> of(separator, sample, quote))
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

    private static Optional<SeparatorGuess> of(Separator separator, String sample, char quote) {
        var lengths = new ArrayList<Integer>();
        try (var reader = Tables.leniently(sample, separator, quote)) {
            reader.stream()
                    .filter(row -> !Tables.isAboveTable(row))
                    .limit(ROWS)
                    .forEach(row -> lengths.add(row.getFieldCount()));
        } catch (CsvParseException broken) {
            lengths.add(0); // the rows before it still count; the reading itself will name the line
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(separator, lengths);
    }

    private static Optional<SeparatorGuess> of(Separator separator, List<Integer> lengths) {
        if (lengths.isEmpty() || lengths.getFirst() < 2) {
            return Optional.empty();
        }
        int columns = lengths.getFirst();
        long agreeing = lengths.stream().filter(length -> length == columns).count();
        return Optional.of(new SeparatorGuess(separator, columns, (double) agreeing / lengths.size()));
    }
}
