package org.gangway.testing;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.PriorityOrdered;
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

    /** Inside everything else that is wrapped around it: what is counted is what the database is asked. */
    @Bean
    static BeanPostProcessor statementsAreRecorded() {
        return new FirstOfAll();
    }

    private static final class FirstOfAll implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? RecordedStatements.listeningTo(source) : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
