package org.gangway.engagement.assignment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.gangway.identity.HeldByAny;
import org.gangway.identity.Role;
import org.gangway.shared.Ordered;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/** Asks of every use case for roles whether they are held in the engagement that it is about, not only somewhere. */
@Configuration(proxyBeanMethods = false)
class HeldRolesConfiguration {

    /** After the roles that somebody has at all were looked at. */
    private static final int ORDER = AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1;

    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor rolesAreHeldInTheEngagement(ObjectProvider<HeldRoles> held) {
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(
                new UseCasesForRoles(),
                (_, call) -> new AuthorizationDecision(held.getObject().areHeld(needed(call), call.getArguments())));
        interceptor.setOrder(ORDER);
        return interceptor;
    }

    private static Set<Role> needed(MethodInvocation call) {
        var target = call.getThis();
        var type = target == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
        return Ordered.copyOf(needed(call.getMethod(), type).toList());
    }

    private static Stream<Role> needed(java.lang.reflect.Method method, Class<?> type) {
        var specific = AopUtils.getMostSpecificMethod(method, type);
        var found = AnnotatedElementUtils.findMergedAnnotation(specific, HeldByAny.class);
        return found == null ? Stream.empty() : Arrays.stream(found.value());
    }

    private static final class UseCasesForRoles extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> type) {
            return needed(method, type).findAny().isPresent();
        }
    }
}
