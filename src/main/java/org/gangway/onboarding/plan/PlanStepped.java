package org.gangway.onboarding.plan;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** A plan went a step further. */
public record PlanStepped(EngagementId engagement, OnboardingPlanId plan, String planName, Side by, PlanStep step) {

    /** Of which the other side hears. */
    public enum PlanStep {
        AGREED,
        REVISED,
        CLOSED
    }
}
