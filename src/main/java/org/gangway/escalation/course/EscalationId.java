package org.gangway.escalation.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record EscalationId(@Column(name = "id") UUID value) implements Serializable {

    static EscalationId next() {
        return new EscalationId(UUID.randomUUID());
    }

    public static EscalationId of(String text) {
        return new EscalationId(UUID.fromString(text));
    }
}
