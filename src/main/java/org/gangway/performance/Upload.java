package org.gangway.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.UserId;

/** A file on the server's disk, on its way in. */
record Upload(UploadedFile file, EngagementId engagement, UserId user, Path path, Instant at) {

    boolean isOf(EngagementId wanted, UserId who) {
        return engagement.equals(wanted) && user.equals(who);
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
