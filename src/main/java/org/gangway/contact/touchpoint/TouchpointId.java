package org.gangway.contact.touchpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record TouchpointId(@Column(name = "id") UUID value) implements Serializable {

    static TouchpointId next() {
        return new TouchpointId(UUID.randomUUID());
    }
}
