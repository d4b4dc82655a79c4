package org.gangway.onboarding.buddy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record BuddyTalkId(@Column(name = "id") UUID value) implements Serializable {

    static BuddyTalkId next() {
        return new BuddyTalkId(UUID.randomUUID());
    }
}
