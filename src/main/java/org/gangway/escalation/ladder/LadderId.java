package org.gangway.escalation.ladder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record LadderId(@Column(name = "id") UUID value) implements Serializable {

    static LadderId next() {
        return new LadderId(UUID.randomUUID());
    }
}
