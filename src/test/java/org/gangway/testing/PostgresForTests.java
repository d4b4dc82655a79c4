package org.gangway.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Points a test's application context at the shared {@link TestDatabase}: {@code @Import} it. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {

    @Bean
    static DynamicPropertyRegistrar databaseProperties() {
        return registry -> TestDatabase.logins()
                .springProperties()
                .forEach((property, value) -> registry.add(property, () -> value));
    }
}
