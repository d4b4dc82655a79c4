package org.gangway.incentive.terms;

/** What a fraction of a day counts. */
public enum DayCount {
    /** Nothing: only whole days that have passed are counted. */
    WHOLE_DAYS,
    /** A whole day. */
    STARTED_DAYS,
    /** Itself, to the second. */
    EXACT
}
