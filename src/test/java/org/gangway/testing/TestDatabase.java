package org.gangway.testing;

import java.nio.file.Path;
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
        var folder = TestFolders.create();
        var server = LocalPostgres.start(PostgresSettings.in(folder).forTests());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
        return server;
    }

    private static void stop(LocalPostgres server, Path folder) {
        server.close();
        TestFolders.delete(folder);
    }
}
