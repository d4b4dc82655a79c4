package org.gangway.testing.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.database.DatabaseLogin;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.gangway.testing.TestFolders;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A PostgreSQL of its own for the browser tests.
 *
 * <p>The one that all other tests share is full of their people, so nobody could see there how an empty portal is
 * opened.
 */
@TestConfiguration(proxyBeanMethods = false)
class EmptyDatabase {

    /** Names the database of tests that have to meet a portal in which nobody has been. */
    static final String NAME = "gangway.test.empty-database";

    private static final String USUAL = "walk";
    private static final Map<String, LocalPostgres> RUNNING = new LinkedHashMap<>();

    @Bean
    static DynamicPropertyRegistrar browserDatabaseProperties(Environment environment) {
        var name = environment.getProperty(NAME, USUAL);
        return registry -> running(name)
                .logins()
                .springProperties()
                .forEach((property, value) -> registry.add(property, () -> value));
    }

    private static synchronized LocalPostgres running(String name) {
        return RUNNING.computeIfAbsent(name, _ -> start());
    }

    static DatabaseLogin owner() {
        return running(USUAL).logins().owner();
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
