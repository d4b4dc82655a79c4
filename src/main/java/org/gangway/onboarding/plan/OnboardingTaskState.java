package org.gangway.onboarding.plan;

/** How far a task is. */
public enum OnboardingTaskState {
    OPEN,
    RUNNING,
    DONE,
    DROPPED;

    /** Whether somebody still has to do it. */
    public boolean isWaiting() {
        return this == OPEN || this == RUNNING;
    }
}
