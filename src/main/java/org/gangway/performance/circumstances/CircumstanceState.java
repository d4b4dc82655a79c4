package org.gangway.performance.circumstances;

/** Whether a circumstance counts. */
public enum CircumstanceState {
    /** Waits for the other side. */
    REPORTED,
    /** Counts. */
    CONFIRMED,
    REFUSED,
    /** Taken back by who reported it, before the other side answered. */
    WITHDRAWN,
    /** Counted until something newer about the same matter was confirmed. */
    REPLACED,
    /** Counted until both sides took it back. */
    REVOKED
}
