package org.gangway.onboarding.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record OnboardingTaskId(@Column(name = "id") UUID value) implements Serializable {

    static OnboardingTaskId next() {
        return new OnboardingTaskId(UUID.randomUUID());
    }

    public static OnboardingTaskId of(String text) {
        return new OnboardingTaskId(UUID.fromString(text));
    }
}
