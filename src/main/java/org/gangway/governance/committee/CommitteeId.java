package org.gangway.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CommitteeId(@Column(name = "id") UUID value) implements Serializable {

    static CommitteeId next() {
        return new CommitteeId(UUID.randomUUID());
    }

    public static CommitteeId of(String text) {
        return new CommitteeId(UUID.fromString(text));
    }
}
