package org.gangway.teamwork.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record TeamRoundId(@Column(name = "id") UUID value) implements Serializable {

    static TeamRoundId next() {
        return new TeamRoundId(UUID.randomUUID());
    }
}
