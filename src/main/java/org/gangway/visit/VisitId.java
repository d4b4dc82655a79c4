package org.gangway.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record VisitId(@Column(name = "id") UUID value) implements Serializable {

    static VisitId next() {
        return new VisitId(UUID.randomUUID());
    }
}
