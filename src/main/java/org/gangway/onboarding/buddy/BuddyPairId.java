package org.gangway.onboarding.buddy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record BuddyPairId(@Column(name = "id") UUID value) implements Serializable {

    static BuddyPairId next() {
        return new BuddyPairId(UUID.randomUUID());
    }
}
