package org.gangway.performance.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** The temporary folder as far as it holds uploads; each is named after the process that waits for its user. */
final class UploadFolder {

    private static final Pattern NAME = Pattern.compile("gangway-figures-(\\d+)-\\d+\\.upload");

    private UploadFolder() {}

    static Path create() throws IOException {
        return Files.createTempFile("gangway-figures-" + ProcessHandle.current().pid() + "-", ".upload");
    }

    /** Deletes what processes left that are no more, and what an earlier one of the own number left. */
    static void deleteLeftOver(Set<Path> waiting) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "gangway-figures-*.upload")) {
            for (var file : files) {
                if (!waiting.contains(file) && isLeftOver(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isLeftOver(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }
}
