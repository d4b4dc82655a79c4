package org.gangway.onboarding.attention;

import java.math.BigDecimal;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingPlanId;

/**
 * What about a plan waits for somebody, besides their own tasks.
 *
 * @param other the buddy; empty where it is about several people
 * @param count of how many people or tasks it is about
 * @param before what a pulse fell from, and else zero
 * @param after what a pulse fell to, and else zero
 */
public record OnboardingDuty(
        OnboardingDutyKind kind,
        EngagementId engagement,
        String engagementName,
        OnboardingPlanId plan,
        String planName,
        String other,
        int count,
        BigDecimal before,
        BigDecimal after) {

    /** What they have to do, and whether leads alone have to. */
    public enum OnboardingDutyKind {
        /** To say whether they want a buddy. */
        ANSWER_BUDDY(false),
        /** To say how it went with a buddy. */
        RATE_BUDDY(false),
        /** To find buddies for people who have none. */
        FIND_BUDDIES(true),
        /** To ask after tasks that are late. */
        CHASE_TASKS(true),
        /** To talk about a pulse that fell. */
        PULSE_FELL(true);

        private final boolean ofLeads;

        OnboardingDutyKind(boolean ofLeads) {
            this.ofLeads = ofLeads;
        }

        boolean isOfLeads() {
            return ofLeads;
        }
    }
}
