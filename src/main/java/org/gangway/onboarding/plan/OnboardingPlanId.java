package org.gangway.onboarding.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record OnboardingPlanId(@Column(name = "id") UUID value) implements Serializable {

    static OnboardingPlanId next() {
        return new OnboardingPlanId(UUID.randomUUID());
    }

    public static OnboardingPlanId of(String text) {
        return new OnboardingPlanId(UUID.fromString(text));
    }
}
