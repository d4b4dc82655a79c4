package org.gangway.agreement.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record TermId(@Column(name = "id") UUID value) implements Serializable {

    static TermId next() {
        return new TermId(UUID.randomUUID());
    }

    public static TermId of(String text) {
        return new TermId(UUID.fromString(text));
    }
}
