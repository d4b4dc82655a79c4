package org.gangway.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.gangway.measure.Level;
import org.gangway.measure.Levels;
import org.gangway.measure.Metric;
import org.gangway.measure.Rounding;
import org.gangway.measure.Segment;
import org.gangway.measure.Volume;

/** A service level from JSON that {@link ServiceLevelWriter} wrote. */
final class ServiceLevelReader {

    private ServiceLevelReader() {}

    static ServiceLevelTerms read(Map<String, ?> map) {
        return new ServiceLevelTerms(
                text(map, "id"),
                text(map, "name"),
                Metric.ofCode(text(map, "metric")),
                levels(map),
                rounding(child(map, "rounding")),
                volume(child(map, "volume")),
                MeasuringPeriod.valueOf(text(map, "period")),
                value(map, "reportingDueBusinessDays", Integer.class),
                segment(child(map, "segment")));
    }

    private static Levels levels(Map<?, ?> map) {
        return new Levels(
                level(child(map, "expected")), map.containsKey("minimum") ? level(child(map, "minimum")) : null);
    }

    private static Level level(Map<?, ?> map) {
        return new Level(number(map, "value"), Level.Bound.valueOf(text(map, "bound")));
    }

    private static Rounding rounding(Map<?, ?> map) {
        return new Rounding(
                value(map, "scale", Integer.class),
                RoundingMode.valueOf(text(map, "mode")),
                value(map, "compareRounded", Boolean.class));
    }

    private static Volume volume(Map<?, ?> map) {
        return new Volume(number(map, "minimum"), Volume.ThinMonths.valueOf(text(map, "thinMonths")));
    }

    private static Segment segment(Map<?, ?> map) {
        return new Segment(text(map, "name"), value(map, "whole", Boolean.class));
    }

    private static Map<?, ?> child(Map<?, ?> map, String field) {
        return value(map, field, Map.class);
    }

    private static BigDecimal number(Map<?, ?> map, String field) {
        return new BigDecimal(text(map, field));
    }

    private static String text(Map<?, ?> map, String field) {
        return value(map, field, String.class);
    }

    private static <T> T value(Map<?, ?> map, String field, Class<T> type) {
        if (!type.isInstance(map.get(field))) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " in field " + field);
        }
        return type.cast(map.get(field));
    }
}
