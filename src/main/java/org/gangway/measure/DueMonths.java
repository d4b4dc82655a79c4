package org.gangway.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the sums by due month into rows: month by month, the whole before its segments, all months together last. */
final class DueMonths {

    private DueMonths() {}

    static List<DueMonth> of(Map<Segment, SegmentTally> tallies) {
        var sorted = new TreeMap<>(tallies);
        var months = new TreeSet<Integer>();
        sorted.values().forEach(tally -> months.addAll(tally.due.keySet()));
        var rows = new ArrayList<DueMonth>();
        for (var month : months) {
            sorted.forEach((segment, tally) -> addMonth(rows, month, segment, tally));
        }
        sorted.forEach((segment, tally) -> {
            var all = tally.allDue();
            if (all.invoices > 0) {
                rows.add(DueMonth.of(null, segment, all));
            }
        });
        return List.copyOf(rows);
    }

    private static void addMonth(List<DueMonth> rows, int month, Segment segment, SegmentTally tally) {
        var due = tally.due.get(month);
        if (due != null && due.invoices > 0) {
            rows.add(DueMonth.of(MonthNumber.month(month), segment, due));
        }
    }
}
