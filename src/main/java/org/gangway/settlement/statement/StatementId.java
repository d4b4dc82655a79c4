package org.gangway.settlement.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record StatementId(@Column(name = "id") UUID value) implements Serializable {

    static StatementId next() {
        return new StatementId(UUID.randomUUID());
    }
}
