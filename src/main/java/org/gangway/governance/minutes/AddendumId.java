package org.gangway.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AddendumId(@Column(name = "id") UUID value) implements Serializable {

    static AddendumId next() {
        return new AddendumId(UUID.randomUUID());
    }
}
