package org.gangway.performance.figures;

import java.io.Serializable;
import java.util.UUID;

public record ImportId(UUID value) implements Serializable {

    public static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }
}
