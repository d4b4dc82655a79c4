package org.gangway.teamwork.accord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record WorkingPointId(@Column(name = "id") UUID value) implements Serializable {

    static WorkingPointId next() {
        return new WorkingPointId(UUID.randomUUID());
    }
}
