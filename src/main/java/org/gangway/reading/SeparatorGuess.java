package org.gangway.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;

/** How well one separator cuts a sample into rows of the same length. */
record SeparatorGuess(FieldSeparator separator, int columns, double agreeing) {

    private static final int ROWS = 2_000;

    /** The separator under which most rows are as long as the first one of the table. */
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
        var rows = RowSplitter.sample(sample, fieldSeparator, quote, ROWS).stream()
                .filter(row -> !row.isBlank() && !row.tellsSeparator())
                .toList();
        return Stream.of(0, TableStart.of(rows, null).above())
                .filter(above -> above < rows.size())
                .map(above -> from(rows, above, fieldSeparator))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(SeparatorGuess::agreeing));
    }

    /** Lines above the table speak against a separator: they are usually there under the wrong one. */
    private static Optional<SeparatorGuess> from(List<RawRow> rows, int above, FieldSeparator fieldSeparator) {
        int columns = rows.get(above).size();
        if (columns < 2) {
            return Optional.empty();
        }
        long agreeing =
                rows.stream().skip(above).filter(row -> row.size() == columns).count();
        return Optional.of(new SeparatorGuess(fieldSeparator, columns, (double) agreeing / rows.size()));
    }
}
