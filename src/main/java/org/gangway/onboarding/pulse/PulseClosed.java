package org.gangway.onboarding.pulse;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingPlanId;

/**
 * A round takes no answers any more, and what may be shown of it is known.
 *
 * @param falls of those groups that are shown in this round and in one before it
 */
public record PulseClosed(
        EngagementId engagement, OnboardingPlanId plan, String planName, int week, List<PulseFall> falls) {

    public PulseClosed {
        falls = List.copyOf(falls);
    }

    /**
     * A mean over all questions that is clearly lower than the time before.
     *
     * @param before to one decimal, as both are shown
     */
    public record PulseFall(PulseGroup group, BigDecimal before, BigDecimal after) {}
}
