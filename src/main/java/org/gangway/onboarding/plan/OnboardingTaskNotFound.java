package org.gangway.onboarding.plan;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class OnboardingTaskNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public OnboardingTaskNotFound(OnboardingTaskId id) {
        super(id.toString());
    }
}
