package org.gangway.contact.reach;

/** Whether somebody can be reached at a moment; the first that holds. */
public enum ReachState {
    /** Within their working hours, and not away. */
    REACHABLE,
    /** An absence of theirs holds. */
    AWAY,
    /** Their site is closed on that day, by the date where they are. */
    ON_HOLIDAY,
    /** Before or after work, at lunch, or at a week-end. */
    LATER
}
