package org.gangway.onboarding.template;

/** What tasks of a plan are for, in the order in which they usually come. */
public enum OnboardingPhase {
    PREPARE,
    BRIEF,
    VISIT,
    BUDDIES,
    RHYTHM,
    PULSE,
    QUALITY,
    REVIEW
}
