package org.gangway.paragraph;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record TranslationId(@Column(name = "id") UUID value) implements Serializable {

    static TranslationId next() {
        return new TranslationId(UUID.randomUUID());
    }
}
