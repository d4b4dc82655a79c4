package org.gangway.identity.isolation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartyDataSourceConfiguration {

    @Bean
    static BeanPostProcessor connectionsActForAParty(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof PartyDataSource)
                        ? new PartyDataSource(
                                source, () -> LocalDate.now(clock.getObject().withZone(ZoneOffset.UTC)))
                        : bean;
            }
        };
    }
}
