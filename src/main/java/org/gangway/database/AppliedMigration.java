package org.gangway.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One file of migrations that was applied to a database.
 *
 * @param script its path below the folder of all migrations, such as {@code engagement/V4__create_engagement.sql}
 */
record AppliedMigration(String script, int checksum) {

    static final String FOLDER = "db/migration";

    /** Whether this Gangway brings the same file. */
    boolean isKnown() {
        try (var file = AppliedMigration.class.getResourceAsStream("/" + FOLDER + "/" + script)) {
            return file != null && checksum(file) == checksum;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands between the V and the first underscores. */
    String version() {
        return script.replaceFirst("^.*/", "").replaceFirst("^V", "").replaceFirst("__.*", "");
    }

    /** As Flyway computes it: over the lines, however they end. */
    private static int checksum(InputStream file) throws IOException {
        var sum = new CRC32();
        new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }
}
