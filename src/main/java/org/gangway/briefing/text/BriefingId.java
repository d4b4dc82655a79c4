package org.gangway.briefing.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record BriefingId(@Column(name = "id") UUID value) implements Serializable {

    static BriefingId next() {
        return new BriefingId(UUID.randomUUID());
    }

    public static BriefingId of(String text) {
        return new BriefingId(UUID.fromString(text));
    }
}
