package org.gangway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.gangway.database.DatabaseLogin;
import org.gangway.database.DatabaseLogins;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;

/** The one PostgreSQL of a test run: empty at first, gone afterwards, shared by all tests of the JVM. */
public final class TestDatabase {

    private static final LocalPostgres SERVER = start();

    private TestDatabase() {}

    public static DatabaseLogins logins() {
        return SERVER.logins();
    }

    /** May change tables, and is not held back by row-level security. */
    public static DatabaseLogin owner() {
        return logins().owner();
    }

    /** As whom the application works. */
    public static DatabaseLogin app() {
        return logins().app();
    }

    private static LocalPostgres start() {
        var folder = newFolder();
        var server = LocalPostgres.start(PostgresSettings.in(folder).forTests());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
        return server;
    }

    /** A folder below {@code target}, so that {@code mvn clean} takes what a killed test run left. */
    public static Path newFolder() {
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

    private static void stop(LocalPostgres server, Path folder) {
        server.close();
        delete(folder);
    }
}
