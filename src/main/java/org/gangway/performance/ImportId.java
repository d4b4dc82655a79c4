package org.gangway.performance;

import java.io.Serializable;
import java.util.UUID;

public record ImportId(UUID value) implements Serializable {

    static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }
}
