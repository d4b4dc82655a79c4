package org.gangway.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record QualityPracticeId(@Column(name = "id") UUID value) implements Serializable {

    static QualityPracticeId next() {
        return new QualityPracticeId(UUID.randomUUID());
    }
}
