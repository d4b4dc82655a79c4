package org.gangway.escalation.course;

/** Where an escalation stands. */
public enum EscalationState {
    /** The clock of a level runs. */
    RUNNING,
    /** Both sides agreed that it does not. */
    PAUSED,
    ANSWERED,
    /** Nobody answered on the last level. */
    EXHAUSTED,
    ENDED
}
