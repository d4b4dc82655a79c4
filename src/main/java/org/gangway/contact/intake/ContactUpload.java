package org.gangway.contact.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.gangway.identity.PersonId;

/** A file of contacts on disk. */
record ContactUpload(ContactUploadId id, String name, Path path, PersonId user, Instant at) {

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
