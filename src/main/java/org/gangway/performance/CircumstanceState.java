package org.gangway.performance;

/** Whether a circumstance counts. */
public enum CircumstanceState {
    /** Waits for the other side. */
    TOLD,
    /** Counts. */
    CONFIRMED,
    REFUSED,
    /** Taken back by who told it, before the other side answered. */
    WITHDRAWN,
    /** Counted until something newer about the same matter was confirmed. */
    REPLACED,
    /** Counted until both sides took it back. */
    TAKEN_BACK
}
