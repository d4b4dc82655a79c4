package org.gangway.performance.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.reading.ProbedFile;
import org.jspecify.annotations.Nullable;

/**
 * A file on the server's disk, on its way in.
 *
 * @param seen what was known when it was tried out last, null where it was not
 */
record Upload(
        UploadedFile file,
        EngagementId engagement,
        PersonId user,
        Path path,
        Instant at,
        @Nullable DryRunBaseline seen) {

    boolean isOf(EngagementId wanted, PersonId who) {
        return engagement.equals(wanted) && user.equals(who);
    }

    Upload read(ProbedFile anew) {
        return new Upload(new UploadedFile(file.id(), file.name(), anew), engagement, user, path, at, null);
    }

    Upload with(DryRunBaseline known) {
        return new Upload(file, engagement, user, path, at, known);
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
