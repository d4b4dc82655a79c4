package org.gangway.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.gangway.identity.PortalClock;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Every test of the class, and what comes before each, at one moment of the portal's clock, whatever day the test is run on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PortalMoment.Interceptor.class)
public @interface PortalMoment {

    /** The moment in ISO, such as {@code 2026-05-15T08:00:00Z}. */
    String value();

    /** Sets the clock for each method. */
    final class Interceptor implements InvocationInterceptor {

        @Override
        public void interceptBeforeEachMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            atMoment(invocation, context);
        }

        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            atMoment(invocation, context);
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            atMoment(invocation, context);
        }

        private static void atMoment(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
            var moment = context.getRequiredTestClass()
                    .getAnnotation(PortalMoment.class)
                    .value();
            var thrown = new AtomicReference<Throwable>();
            PortalClock.at(Instant.parse(moment), () -> {
                try {
                    invocation.proceed();
                } catch (Throwable failure) {
                    thrown.set(failure);
                }
            });
            if (thrown.get() != null) {
                throw thrown.get();
            }
        }
    }
}
