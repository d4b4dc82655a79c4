package org.gangway.escalation.course;

/** What can happen to an escalation. */
public enum EscalationMove {
    RAISED,
    CALLED,
    EXHAUSTED,
    ANSWERED,
    PAUSE_ASKED,
    PAUSED,
    RESUMED,
    ENDED
}
