package org.gangway.onboarding.pulse;

/** What each side is asked, in this order; a constant never changes its meaning. */
public enum PulseQuestion {
    WHOM_TO_ASK,
    PROBLEMS_EARLY,
    EXPECTATIONS,
    RESPECT,
    ONE_TEAM
}
