package org.gangway.identity.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AbsenceId(@Column(name = "id") UUID value) implements Serializable {

    static AbsenceId next() {
        return new AbsenceId(UUID.randomUUID());
    }
}
