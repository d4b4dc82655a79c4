package org.gangway.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.measure.Level;

/** A service level as JSON: decimals as text; only what is neutral in parts that came later is left out. */
final class ServiceLevelWriter {

    private ServiceLevelWriter() {}

    static Map<String, Object> write(ServiceLevelTerms terms) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", terms.id());
        map.put("name", terms.name());
        map.put("metric", terms.metric().code());
        map.put("expected", level(terms.levels().expected()));
        var minimum = terms.levels().minimum();
        if (minimum != null) {
            map.put("minimum", level(minimum));
        }
        map.put(
                "rounding",
                Map.of(
                        "scale", terms.rounding().scale(),
                        "mode", terms.rounding().mode().name(),
                        "compareRounded", terms.rounding().compareRounded()));
        map.put(
                "volume",
                Map.of(
                        "minimum", text(terms.volume().minimum()),
                        "thinMonths", terms.volume().thinMonths().name()));
        map.put("period", terms.period().name());
        map.put("reportingDueBusinessDays", terms.reportingDueBusinessDays());
        map.put(
                "segment",
                Map.of(
                        "name", terms.segment().name(),
                        "whole", terms.segment().whole()));
        map.putAll(JudgingWriter.write(terms.judging()));
        var improvement = terms.improvement();
        if (improvement != null) {
            map.put(ImprovementCheck.FIELD, improvement.toMap());
        }
        return map;
    }

    private static Map<String, Object> level(Level level) {
        return Map.of("value", text(level.value()), "bound", level.bound().name());
    }

    /** Equal numbers are equal text, whatever zeros were typed. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
