package org.gangway.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gangway.shared.Ordered;

/** Counts every problem and passes on the first ones. */
final class RowProblems {

    private final Consumer<RowProblem> listener;
    private final int mostListed;
    private final Map<RowProblemKind, Long> counts = new EnumMap<>(RowProblemKind.class);
    private long line;
    private long row;
    private long count;
    private long countBefore;

    RowProblems(Consumer<RowProblem> listener, int mostListed) {
        this.listener = listener;
        this.mostListed = mostListed;
    }

    void begin(RawRow current, long number) {
        line = current.line();
        row = number;
        countBefore = count;
    }

    boolean rowIsFine() {
        return count == countBefore;
    }

    void add(RowProblemKind kind, String column, String raw, Map<String, Object> more) {
        counts.merge(kind, 1L, Long::sum);
        if (++count > mostListed) {
            return;
        }
        var shown = FileExcerpt.of(raw);
        var name = FileExcerpt.of(column);
        var facts = new LinkedHashMap<String, Object>(more);
        facts.putAll(Map.of("line", line, "column", name, "raw", shown));
        listener.accept(new RowProblem(kind, line, row, name, shown, Ordered.copyOf(facts)));
    }

    Map<RowProblemKind, Long> counts() {
        return Ordered.copyOf(counts);
    }

    long listed() {
        return Math.min(count, mostListed);
    }
}
