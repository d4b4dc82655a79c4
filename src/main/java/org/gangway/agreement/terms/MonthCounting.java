package org.gangway.agreement.terms;

/** Which day is some months earlier or later than another. */
public enum MonthCounting {
    /** The same day of the month, or its last where there is no such day. */
    SAME_DAY,
    /** From the last day of a month to the last day of a month; from any other day as {@link #SAME_DAY}. */
    MONTH_END
}
