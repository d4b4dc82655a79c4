package org.gangway.onboarding.plan;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands in the calendar of both sides.
 *
 * @param mine whether whoever asks owns it or stands opposite
 */
record TaskInCalendar(
        OnboardingTaskId id,
        EngagementId engagement,
        OnboardingPlanId plan,
        OnboardingPhase phase,
        TaskOwner side,
        @Nullable ShippedTask shipped,
        @Nullable OriginalText original,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean mine) {}
