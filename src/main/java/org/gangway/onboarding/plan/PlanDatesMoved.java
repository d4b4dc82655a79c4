package org.gangway.onboarding.plan;

import org.gangway.engagement.EngagementId;

/** Tasks of an agreed plan stand on other days: a calendar changed. */
public record PlanDatesMoved(EngagementId engagement, OnboardingPlanId plan, String planName, int tasks) {}
