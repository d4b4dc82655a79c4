package org.gangway.escalation.course;

/** How an escalation ended. */
public enum EscalationOutcome {
    /** Whoever raised it takes the answer. */
    SETTLED,
    /** Whoever raised it asks no longer. */
    WITHDRAWN,
    /** A committee decided. */
    DECIDED
}
