package org.gangway.engagement.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AssignmentId(@Column(name = "id") UUID value) implements Serializable {

    static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }
}
