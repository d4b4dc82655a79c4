package org.gangway.onboarding.plan;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a line in a list.
 *
 * @param done how many of its tasks are done
 * @param tasks without those that were dropped
 * @param nextDue when the first task that waits is due; null where none waits
 */
public record PlanLine(
        OnboardingPlanId id,
        EngagementId engagement,
        String engagementName,
        OriginalText original,
        LocalDate goLive,
        OnboardingPlanState state,
        long done,
        long tasks,
        long overdue,
        @Nullable LocalDate nextDue) {

    public String name() {
        return original.words();
    }
}
