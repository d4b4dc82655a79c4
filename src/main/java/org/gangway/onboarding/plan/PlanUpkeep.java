package org.gangway.onboarding.plan;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets plans follow calendars as they are now, for the portal itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanUpkeep {

    private final OnboardingPlans plans;
    private final Rescheduling rescheduling;

    PlanUpkeep(OnboardingPlans plans, Rescheduling rescheduling) {
        this.plans = plans;
        this.rescheduling = rescheduling;
    }

    /** Where plans still move. */
    public List<EngagementId> engagements() {
        return plans.findEngagementsOfMovable();
    }

    /** Moves nothing where a plan stands as calendars have it. */
    public void follow(EngagementId engagement) {
        rescheduling.follow(engagement);
    }
}
