package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record EngagementId(@Column(name = "id") UUID value) implements Serializable {

    static EngagementId next() {
        return new EngagementId(UUID.randomUUID());
    }

    public static EngagementId of(String text) {
        return new EngagementId(UUID.fromString(text));
    }
}
