package org.gangway.onboarding.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PulseRoundId(@Column(name = "id") UUID value) implements Serializable {

    static PulseRoundId next() {
        return new PulseRoundId(UUID.randomUUID());
    }
}
