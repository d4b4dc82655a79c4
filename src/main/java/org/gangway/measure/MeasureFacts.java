package org.gangway.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;

/** The named arguments of one step, always in the same order, so that a stored explanation stays the same text. */
public final class MeasureFacts {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    public static MeasureFacts of(String name, Object value) {
        return new MeasureFacts().and(name, value);
    }

    /** A value in its unit: {@code count} chooses singular or plural, {@code value} is what is printed. */
    static MeasureFacts inUnit(Unit unit, BigDecimal value) {
        return of("unit", unit.name()).and("count", value).and("value", told(unit, value));
    }

    static Object told(Unit unit, BigDecimal value) {
        return unit == Unit.PERCENT ? new Percentage(value) : value;
    }

    /** The value of a figure in its unit. */
    MeasureFacts inUnit(MeasuredFigure figure, FigureRounding rounding) {
        var unit = figure.metric().unit();
        var value = figure.value(rounding);
        return and("unit", unit.name()).and("count", value).and("value", told(unit, value));
    }

    public MeasureFacts and(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return facts;
    }

    public Explanation say(String rule) {
        return Explanation.fact(rule, facts);
    }
}
