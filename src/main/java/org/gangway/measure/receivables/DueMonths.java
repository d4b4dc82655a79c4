package org.gangway.measure.receivables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the sums by due month into rows: month by month, the whole before its segments, all months together last. */
final class DueMonths {

    private DueMonths() {}

    static List<DueMonth> of(Map<ReceivablesSegment, SegmentTally> tallies) {
        var sorted = new TreeMap<>(tallies);
        var months = new TreeSet<Integer>();
        sorted.values().forEach(tally -> months.addAll(tally.due.keySet()));
        var rows = new ArrayList<DueMonth>();
        for (var month : months) {
            sorted.forEach((receivablesSegment, tally) -> addMonth(rows, month, receivablesSegment, tally));
        }
        sorted.forEach((receivablesSegment, tally) -> {
            var all = tally.allDue();
            if (all.invoices > 0) {
                rows.add(DueMonth.of(null, receivablesSegment, all));
            }
        });
        return List.copyOf(rows);
    }

    private static void addMonth(
            List<DueMonth> rows, int month, ReceivablesSegment receivablesSegment, SegmentTally tally) {
        var due = tally.due.get(month);
        if (due != null && due.invoices > 0) {
            rows.add(DueMonth.of(MonthNumber.month(month), receivablesSegment, due));
        }
    }
}
