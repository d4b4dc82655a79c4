package org.gangway.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SocialEventId(@Column(name = "id") UUID value) implements Serializable {

    static SocialEventId next() {
        return new SocialEventId(UUID.randomUUID());
    }
}
