package org.gangway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that tests fill and throw away. */
public final class TestFolders {

    private TestFolders() {}

    /** A folder below {@code target}, so that {@code mvn clean} takes what a killed test run left. */
    public static Path create() {
        try {
            var target = Files.createDirectories(Path.of("target", "test-databases"));
            return Files.createTempDirectory(target.toAbsolutePath(), "database-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
