package org.gangway.measure;

import java.math.BigDecimal;

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

    /** What the plain fraction is multiplied with to be told in this unit. */
    public BigDecimal factor() {
        return factor;
    }
}
