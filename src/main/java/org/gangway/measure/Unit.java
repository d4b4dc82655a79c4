package org.gangway.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** What the number of a figure counts. */
public enum Unit {
    PERCENT("100"),
    DAYS("1"),
    SECONDS("1"),
    COUNT("1");

    private final BigDecimal factor;

    Unit(String factor) {
        this.factor = new BigDecimal(factor);
    }

    /** What the plain fraction is multiplied with to be in this unit. */
    public BigDecimal factor() {
        return factor;
    }

    /** A value as it is shown: a percentage, or a plain number. */
    Object of(BigDecimal value) {
        return this == PERCENT ? new Percentage(value) : value;
    }

    /** A value with its unit: {@code count} chooses singular or plural, {@code value} is what is shown. */
    Map<String, Object> facts(BigDecimal value) {
        return NamedFacts.of("unit", name(), "count", value, "value", of(value));
    }
}
