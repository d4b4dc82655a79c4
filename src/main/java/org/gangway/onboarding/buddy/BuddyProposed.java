package org.gangway.onboarding.buddy;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.onboarding.plan.OnboardingPlanId;

/** Two people are asked whether they want to be buddies. */
public record BuddyProposed(EngagementId engagement, OnboardingPlanId plan, String planName, List<PersonId> people) {

    public BuddyProposed {
        people = List.copyOf(people);
    }
}
