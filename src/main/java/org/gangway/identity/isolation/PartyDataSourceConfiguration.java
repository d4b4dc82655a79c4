package org.gangway.identity.isolation;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartyDataSourceConfiguration {

    @Bean
    static BeanPostProcessor connectionsActForAParty() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof PartyDataSource)
                        ? new PartyDataSource(source)
                        : bean;
            }
        };
    }
}
