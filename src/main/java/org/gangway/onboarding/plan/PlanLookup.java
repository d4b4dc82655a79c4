package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans for what the portal does by itself; whoever does not see them finds nothing. */
@Component
public class PlanLookup {

    private final OnboardingPlans plans;

    PlanLookup(OnboardingPlans plans) {
        this.plans = plans;
    }

    /** Those under way that went live after the one day and not after the other. */
    public List<OnboardingPlan> activeSince(LocalDate after, LocalDate until) {
        return plans.findActive(after, until);
    }

    public OnboardingPlan get(OnboardingPlanId id) {
        return plans.findById(id).orElseThrow(() -> new OnboardingPlanNotFound(id));
    }
}
