package org.gangway.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangway.shared.RuleViolation;

/** Rolls the balance of every segment from the first month with an invoice to the last. */
final class MonthEnds {

    private static final int MAX_MONTHS = 1200;

    private final int first;
    private final int last;
    private final ThinMonth thinMonth;

    private MonthEnds(int first, int last, ThinMonth thinMonth) {
        this.first = first;
        this.last = last;
        this.thinMonth = thinMonth;
    }

    static List<MonthEnd> of(Map<Segment, SegmentTally> tallies, ThinMonth thinMonth) {
        var invoiceMonths = tallies.values().stream()
                .flatMap(tally -> tally.balance.entrySet().stream())
                .filter(entry -> entry.getValue().invoices > 0)
                .mapToInt(Map.Entry::getKey)
                .summaryStatistics();
        if (invoiceMonths.getCount() == 0) {
            return List.of();
        }
        var ends = new MonthEnds(invoiceMonths.getMin(), invoiceMonths.getMax(), thinMonth);
        ends.requirePlausible();
        var rows = new ArrayList<MonthEnd>();
        new TreeMap<>(tallies).forEach((segment, tally) -> rows.addAll(ends.roll(segment, tally)));
        return List.copyOf(rows);
    }

    /** One mistyped year would otherwise fill the table with thousands of empty months. */
    private void requirePlausible() {
        if (last - first >= MAX_MONTHS) {
            throw new RuleViolation(
                    "measure.months-too-far-apart",
                    Map.of("first", MonthNumber.month(first), "last", MonthNumber.month(last)));
        }
    }

    private List<MonthEnd> roll(Segment segment, SegmentTally tally) {
        var rows = new ArrayList<MonthEnd>();
        var sales = new ArrayList<SalesOfMonth>();
        var opening = BigDecimal.ZERO;
        var current = BigDecimal.ZERO;
        for (var number = first; number <= last; number++) {
            var month = tally.balance.getOrDefault(number, new BalanceTally());
            sales.add(new SalesOfMonth(MonthNumber.month(number), month.sales));
            current = current.add(month.currentChange);
            var row = row(segment, month, opening, current, sales);
            rows.add(row);
            opening = row.closing();
        }
        return rows;
    }

    private MonthEnd row(
            Segment segment, BalanceTally month, BigDecimal opening, BigDecimal current, List<SalesOfMonth> sales) {
        var now = sales.getLast();
        var before = sales.subList(0, sales.size() - 1).stream()
                .map(SalesOfMonth::sales)
                .toList();
        var caution = thinMonth.check(now.month(), month.invoices, now.sales(), before);
        var closing = opening.add(month.sales).subtract(month.cash);
        return new MonthEnd(
                now.month(),
                segment,
                month.invoices,
                new Balance(opening, month.sales, month.cash, current),
                Countback.of(closing, sales.reversed()),
                caution);
    }
}
