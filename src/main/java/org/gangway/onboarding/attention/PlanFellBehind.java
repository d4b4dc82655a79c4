package org.gangway.onboarding.attention;

import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingPlanId;

/**
 * Something in a plan needs its leads, and the next committee meeting.
 *
 * @param overdue how many tasks are late
 * @param withoutBuddy how many people have no buddy although their team went live
 */
public record PlanFellBehind(
        EngagementId engagement, OnboardingPlanId plan, String planName, int overdue, int withoutBuddy) {}
