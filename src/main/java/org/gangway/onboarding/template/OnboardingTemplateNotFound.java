package org.gangway.onboarding.template;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class OnboardingTemplateNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public OnboardingTemplateNotFound(OnboardingTemplateId id) {
        super(id.toString());
    }
}
