package org.gangway.onboarding.plan;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class OnboardingPlanNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public OnboardingPlanNotFound(OnboardingPlanId id) {
        super(id.toString());
    }
}
