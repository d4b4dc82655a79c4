package org.gangway.governance.meeting;

/** A step of minutes that the members of the committee should hear of. */
public enum MinutesMove {
    CIRCULATED,
    /** By one side. */
    ACCEPTED,
    OBJECTED,
    /** Accepted by both sides. */
    LOCKED
}
