package org.gangway.discussion.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that came in, was looked at and can be kept; until then it lies in the temporary folder. */
record ReceivedFile(Path path, String name, FileFormat format, long bytes, String sha256) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
