package org.gangway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PartyId(@Column(name = "id") UUID value) implements Serializable {

    public static PartyId next() {
        return new PartyId(UUID.randomUUID());
    }

    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }
}
