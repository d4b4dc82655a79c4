package org.gangway.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the server wrote since we last tried to start it. */
final class PostgresLog {

    private static final long FULL = 10L << 20;

    private final Path file;
    private final long before;

    /** Puts a long log aside, so that two logs are the most a directory ever holds. */
    PostgresLog(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file) && Files.size(file) > FULL) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        this.before = Files.exists(file) ? Files.size(file) : 0;
    }

    boolean saysPortInUse() throws IOException {
        return contains("could not bind") || contains("Address already in use");
    }

    boolean saysOldServerIsEnding() throws IOException {
        return contains("is still in use");
    }

    StartFailure failure(PostgresSettings settings, IOException cause) throws IOException {
        if (saysPortInUse()) {
            return StartFailure.portInUse(settings.port());
        }
        if (contains("No space left on device") || contains("Check free disk space")) {
            return StartFailure.noSpace(settings.directory());
        }
        return StartFailure.databaseFailed(reason(cause), file, cause);
    }

    private String reason(IOException cause) throws IOException {
        return lines().stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(line -> line.replaceFirst("^.*(FATAL|PANIC):\\s*", ""))
                .findFirst()
                .orElse(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
    }

    private boolean contains(String words) throws IOException {
        return lines().stream().anyMatch(line -> line.contains(words));
    }

    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(before);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
