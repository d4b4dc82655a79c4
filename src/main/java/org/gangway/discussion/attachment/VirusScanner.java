package org.gangway.discussion.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for malicious software in a file before it is kept. */
public interface VirusScanner {

    /**
     * The name of what was found; empty where nothing was.
     *
     * @throws IOException if the scanner gives no answer; then nobody knows
     */
    Optional<String> find(Path file) throws IOException;
}
