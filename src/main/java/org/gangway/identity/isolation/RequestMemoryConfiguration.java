package org.gangway.identity.isolation;

import org.gangway.shared.ReadOnce;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

@Configuration(proxyBeanMethods = false)
class RequestMemoryConfiguration {

    /** After the question whether somebody may ask, and before a transaction is begun for it. */
    private static final int BETWEEN_SECURITY_AND_TRANSACTION = 10_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static RequestMemory requestMemory() {
        return new RequestMemory();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor readsOnce(RequestMemory memory) {
        var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, ReadOnce.class, true), memory);
        advisor.setOrder(BETWEEN_SECURITY_AND_TRANSACTION);
        return advisor;
    }
}
