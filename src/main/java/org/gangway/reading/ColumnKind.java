package org.gangway.reading;

/** What the values of a column are. */
public enum ColumnKind {
    TEXT,
    WHOLE,
    DECIMAL,
    DATE,
    YES_NO;

    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }
}
