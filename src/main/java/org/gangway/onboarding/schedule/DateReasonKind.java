package org.gangway.onboarding.schedule;

/** Why a task does not stand on the day on which one would look for it. */
public enum DateReasonKind {
    /** A task that it waits for ends on that day. */
    AFTER,
    PUBLIC_HOLIDAY,
    SHUTDOWN,
    WEEKEND
}
