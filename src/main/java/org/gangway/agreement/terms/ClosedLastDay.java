package org.gangway.agreement.terms;

/** What it means that the last day for a notice is one on which nobody works. */
public enum ClosedLastDay {
    /** A notice on that day still counts. */
    COUNTS,
    /** The last working day before it is the last day. */
    WORKING_DAY_BEFORE
}
