package org.gangway.contact.intake;

import java.util.UUID;

/** A file that waits for its user. */
public record ContactUploadId(UUID value) {

    static ContactUploadId next() {
        return new ContactUploadId(UUID.randomUUID());
    }
}
