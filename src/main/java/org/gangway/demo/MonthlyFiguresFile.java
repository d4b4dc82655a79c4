package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Monthly figures a vendor counts itself, as the file it sends. */
record MonthlyFiguresFile(List<ReportedLine> lines) {

    /**
     * One service level.
     *
     * @param cases how many there are in a month, more or less
     * @param usual per cent that are good in a usual month
     * @param unusual per cent that are good in the months that were better or worse
     */
    record ReportedLine(String serviceLevel, int cases, int usual, Map<YearMonth, Integer> unusual) {

        private String of(YearMonth month) {
            var dice = new Random(serviceLevel.hashCode() * 31L + month.hashCode());
            var total = cases + dice.nextInt(cases / 5 + 1);
            var percent = unusual.getOrDefault(month, usual);
            var faults = Math.round(total * (100 - percent) / 100f) - dice.nextInt(2);
            return serviceLevel + "," + month + "," + (total - Math.max(0, faults)) + "," + total + "\n";
        }
    }

    String file(YearMonth from, YearMonth to) {
        var file = new StringBuilder("ServiceLevel,Month,Numerator,Denominator\n");
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            for (var reportedLine : lines) {
                file.append(reportedLine.of(month));
            }
        }
        return file.toString();
    }
}
