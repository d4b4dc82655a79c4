package org.gangway.reading;

/** What the values of a column are. */
public enum ColumnKind {
    TEXT,
    WHOLE,
    DECIMAL,
    /** A number that may have a percent sign. */
    RESULT,
    DATE,
    MONTH,
    YES_NO;

    /** Whether its values are read with a decimal mark. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == RESULT;
    }

    /** Whether its values may be read in an order of day, month and year. */
    public boolean isDay() {
        return this == DATE || this == MONTH;
    }
}
