package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SiteId(@Column(name = "id") UUID value) implements Serializable {

    static SiteId next() {
        return new SiteId(UUID.randomUUID());
    }

    public static SiteId of(String text) {
        return new SiteId(UUID.fromString(text));
    }
}
