package org.gangway.measure.receivables;

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
    private final LowSalesMonth lowSalesMonth;

    private MonthEnds(int first, int last, LowSalesMonth lowSalesMonth) {
        this.first = first;
        this.last = last;
        this.lowSalesMonth = lowSalesMonth;
    }

    static List<MonthEnd> of(Map<ReceivablesSegment, SegmentTally> tallies, LowSalesMonth lowSalesMonth) {
        var invoiceMonths = tallies.values().stream()
                .flatMap(tally -> tally.balance.entrySet().stream())
                .filter(entry -> entry.getValue().invoices > 0)
                .mapToInt(Map.Entry::getKey)
                .summaryStatistics();
        if (invoiceMonths.getCount() == 0) {
            return List.of();
        }
        var ends = new MonthEnds(invoiceMonths.getMin(), invoiceMonths.getMax(), lowSalesMonth);
        ends.requirePlausible();
        var rows = new ArrayList<MonthEnd>();
        new TreeMap<>(tallies)
                .forEach((receivablesSegment, tally) -> rows.addAll(ends.roll(receivablesSegment, tally)));
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

    private List<MonthEnd> roll(ReceivablesSegment receivablesSegment, SegmentTally tally) {
        var rows = new ArrayList<MonthEnd>();
        var sales = new ArrayList<SalesOfMonth>();
        var opening = BigDecimal.ZERO;
        var current = BigDecimal.ZERO;
        for (var number = first; number <= last; number++) {
            var month = tally.balance.getOrDefault(number, new BalanceTally());
            sales.add(new SalesOfMonth(MonthNumber.month(number), month.sales));
            current = current.add(month.currentChange);
            var row = row(receivablesSegment, month, opening, current, sales);
            rows.add(row);
            opening = row.closing();
        }
        return rows;
    }

    private MonthEnd row(
            ReceivablesSegment receivablesSegment,
            BalanceTally month,
            BigDecimal opening,
            BigDecimal current,
            List<SalesOfMonth> sales) {
        var now = sales.getLast();
        var before = sales.subList(0, sales.size() - 1).stream()
                .map(SalesOfMonth::sales)
                .toList();
        var caution = lowSalesMonth.check(now.month(), month.invoices, now.sales(), before);
        var closing = opening.add(month.sales).subtract(month.cash);
        return new MonthEnd(
                now.month(),
                receivablesSegment,
                month.invoices,
                new ReceivablesBalance(opening, month.sales, month.cash, current),
                Countback.of(closing, sales.reversed()),
                caution);
    }
}
