package org.gangway.testing.browser;

import java.nio.file.Path;
import org.gangway.database.DatabaseLogin;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.gangway.testing.TestFolders;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A PostgreSQL of its own for the browser tests.
 *
 * <p>The one that all other tests share is full of their people, so nobody could see there how an empty portal is
 * opened.
 */
@TestConfiguration(proxyBeanMethods = false)
class EmptyDatabase {

    private static final class Running {
        static final LocalPostgres SERVER = start();
    }

    @Bean
    static DynamicPropertyRegistrar browserDatabaseProperties() {
        return registry -> Running.SERVER
                .logins()
                .springProperties()
                .forEach((property, value) -> registry.add(property, () -> value));
    }

    static DatabaseLogin owner() {
        return Running.SERVER.logins().owner();
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
