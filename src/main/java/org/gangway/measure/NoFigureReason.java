package org.gangway.measure;

/** Why there is no figure. */
public enum NoFigureReason {
    NOT_REPORTED,
    NOTHING_COUNTED,
    NO_SALES,
    NEGATIVE_SALES,
    NOTHING_TO_COLLECT,
    BALANCE_BEYOND_SALES,
    REPORTED_LATE,
    ALL_EXCLUDED,
    NOT_AGREED;

    /** Whether a figure is still to come, rather than that there is none to be had. */
    boolean isOutstanding() {
        return this == NOT_REPORTED || this == REPORTED_LATE || this == NOT_AGREED;
    }
}
