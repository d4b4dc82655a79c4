package org.gangway.engagement;

/** What can be called up the ladder of an engagement, by the page on which it stands. */
public enum EscalatedKind {
    /** A month of a service level; by both. */
    MISSED_TARGET,
    /** Figures of a service level that nobody has reported, by level and month. */
    LATE_FIGURE,
    /** By the month of its statement. */
    DISPUTE,
    /** By its id. */
    OVERDUE_ACTION,
    /** Terms that wait for an answer; by the number of their version. */
    OFFER,
    /** A pattern of failures that the terms name; by month and trigger. */
    TRIGGER
}
