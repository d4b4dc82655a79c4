package org.gangway.agreement.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AgreementVersionId(@Column(name = "id") UUID value) implements Serializable {

    public static AgreementVersionId next() {
        return new AgreementVersionId(UUID.randomUUID());
    }

    public static AgreementVersionId of(String text) {
        return new AgreementVersionId(UUID.fromString(text));
    }
}
