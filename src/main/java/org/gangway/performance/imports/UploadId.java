package org.gangway.performance.imports;

import java.io.Serializable;
import java.util.UUID;

public record UploadId(UUID value) implements Serializable {

    static UploadId next() {
        return new UploadId(UUID.randomUUID());
    }
}
