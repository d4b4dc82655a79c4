package org.gangway.annual;

import java.util.List;
import java.util.function.Function;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.shared.Money;

/**
 * A year of settled months.
 *
 * @param lines oldest first; months that were never prepared are left out
 * @param caps caps that look at several months, as they stand after the last settled month of the year
 * @param spans other years that can be looked at, oldest first
 */
public record YearOverview(
        String engagement, YearSpan span, List<YearLine> lines, List<CapUse> caps, List<YearSpan> spans) {

    public YearOverview {
        lines = List.copyOf(lines);
        caps = List.copyOf(caps);
        spans = List.copyOf(spans);
    }

    /** The sum over all months; only where there is one. */
    public Money sum(Function<MonthTotals, Money> column) {
        return lines.stream()
                .map(YearLine::amounts)
                .map(column)
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** Whether a month in it can still change. */
    public boolean isPreliminary() {
        return lines.stream().anyMatch(line -> !line.state().isFinal());
    }
}
