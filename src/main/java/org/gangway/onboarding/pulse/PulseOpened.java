package org.gangway.onboarding.pulse;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingPlanId;

/**
 * Both sides are asked; heard while the portal acts by itself, so that whoever hears it can make links for either side.
 *
 * @param until the last day on which somebody can answer
 */
public record PulseOpened(
        EngagementId engagement,
        OnboardingPlanId plan,
        String planName,
        PulseRoundId round,
        int week,
        LocalDate until) {}
