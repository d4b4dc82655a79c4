package org.gangway.testing.large;

import java.nio.file.Path;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A PostgreSQL whose folder stays: to make the large set takes minutes, to look at it again does not.
 *
 * <p>The property gangway.large-set names the folder.
 */
@TestConfiguration(proxyBeanMethods = false)
public class LargeDatabase {

    private static final class Running {
        static final LocalPostgres SERVER = start();
    }

    @Bean
    static DynamicPropertyRegistrar largeDatabaseProperties() {
        return registry -> Running.SERVER
                .logins()
                .springProperties()
                .forEach((property, value) -> registry.add(property, () -> value));
    }

    static LocalPostgres server() {
        return Running.SERVER;
    }

    private static LocalPostgres start() {
        var folder = Path.of(System.getProperty("gangway.large-set", "target/large-set"));
        var server = LocalPostgres.start(PostgresSettings.in(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
