package org.gangway.onboarding.schedule;

/** What the distance of a task from the go-live is counted in. */
public enum StartUnit {
    /** Working days of the owner; the go-live is day 0 and never moves. */
    WORKING_DAYS,
    /** Seven calendar days each; a start on a closed day moves forward. */
    WEEKS
}
