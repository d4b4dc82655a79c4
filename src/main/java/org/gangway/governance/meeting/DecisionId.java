package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DecisionId(@Column(name = "id") UUID value) implements Serializable {

    static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }
}
