package org.gangway.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.measure.Judging;
import org.gangway.measure.LateReport;
import org.gangway.measure.LowVolume;
import org.gangway.measure.PercentileTerms;
import org.gangway.measure.Window;
import org.gangway.measure.WindowTerms;

/** How months are judged, as parts of a service level's JSON; what is neutral is left out. */
final class JudgingWriter {

    private JudgingWriter() {}

    static Map<String, Object> write(Judging judging) {
        var map = new LinkedHashMap<String, Object>();
        if (!judging.isMonthly()) {
            map.put("window", window(judging.window()));
        }
        var allowance = judging.allowance();
        if (allowance != null) {
            map.put("allowance", Map.of("atMost", allowance.atMost(), "below", allowance.below()));
        }
        switch (judging.lowVolume()) {
            case LowVolume.ReportOnly _ -> {}
            case LowVolume.PoolMonths(var months) ->
                map.put("lowVolume", Map.of("kind", "poolMonths", "months", months));
            case LowVolume.CarryLast(var months) -> map.put("lowVolume", Map.of("kind", "carryLast", "months", months));
        }
        if (judging.lateReport() != LateReport.COUNTS) {
            map.put("lateReport", judging.lateReport().name());
        }
        if (!judging.percentile().equals(PercentileTerms.P95)) {
            map.put("percentile", percentile(judging.percentile()));
        }
        return map;
    }

    private static Map<String, Object> percentile(PercentileTerms terms) {
        return Map.of(
                "method",
                terms.method().name(),
                "share",
                ServiceLevelWriter.text(terms.share().value()));
    }

    private static Map<String, Object> window(WindowTerms terms) {
        var map = new LinkedHashMap<String, Object>();
        switch (terms.window()) {
            case Window.Week _ -> map.put("kind", "week");
            case Window.Month _ -> map.put("kind", "month");
            case Window.Quarter(var first) -> put(map, "quarter", "firstMonth", first);
            case Window.RollingMonths(var months) -> put(map, "rollingMonths", "months", months);
            case Window.YearToDate(var first) -> put(map, "yearToDate", "firstMonth", first);
            case Window.WithMonthBefore _ -> map.put("kind", "withMonthBefore");
        }
        map.put("aggregation", terms.aggregation().name());
        return map;
    }

    private static void put(Map<String, Object> map, String kind, String field, int number) {
        map.put("kind", kind);
        map.put(field, number);
    }
}
