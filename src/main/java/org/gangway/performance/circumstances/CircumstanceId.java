package org.gangway.performance.circumstances;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CircumstanceId(@Column(name = "id") UUID value) implements Serializable {

    static CircumstanceId next() {
        return new CircumstanceId(UUID.randomUUID());
    }
}
