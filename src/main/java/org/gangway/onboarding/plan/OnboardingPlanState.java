package org.gangway.onboarding.plan;

/** How far a plan is. */
public enum OnboardingPlanState {
    /** Both sides change it; whatever is changed takes the other side's agreement back. */
    DRAFT,
    AGREED,
    /** Its tasks are done one by one. */
    ACTIVE,
    CLOSED
}
