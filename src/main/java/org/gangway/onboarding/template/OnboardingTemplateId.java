package org.gangway.onboarding.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One edition of a company's own template. */
@Embeddable
public record OnboardingTemplateId(@Column(name = "id") UUID value) implements Serializable {

    static OnboardingTemplateId next() {
        return new OnboardingTemplateId(UUID.randomUUID());
    }
}
