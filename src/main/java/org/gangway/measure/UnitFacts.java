package org.gangway.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.Percentage;

/** The arguments with which a text says a value in its unit. */
final class UnitFacts {

    private UnitFacts() {}

    /** {@code count} chooses singular or plural, {@code value} is what is printed. */
    static Map<String, Object> of(Unit unit, BigDecimal value) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("unit", unit.name());
        facts.put("count", value);
        facts.put("value", unit == Unit.PERCENT ? new Percentage(value) : value);
        return facts;
    }
}
