package org.gangway.onboarding.pulse;

/** How far a round is. */
public enum PulseRoundState {
    OPEN,
    /** What may be shown was worked out, and the answers themselves are gone. */
    CLOSED
}
