package org.gangway.testing.browser;

import jakarta.servlet.Filter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** How long the server works on each request of a page for news, and how much of a processor it takes. */
@TestConfiguration(proxyBeanMethods = false)
class RequestTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<Spent> SPENT = new ArrayList<>();

    /** Nanoseconds on the clock and on a processor; the database's share is in the first only. */
    record Spent(long wall, long processor) {

        Spent plus(Spent other) {
            return new Spent(wall + other.wall, processor + other.processor);
        }
    }

    /** What was spent since somebody asked last, all requests together. */
    static Spent take() {
        synchronized (SPENT) {
            var sum = SPENT.stream().reduce(new Spent(0, 0), Spent::plus);
            SPENT.clear();
            return sum;
        }
    }

    @Bean
    FilterRegistrationBean<Filter> requestTimes() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var begin = System.nanoTime();
            var cpu = THREADS.getCurrentThreadCpuTime();
            try {
                chain.doFilter(request, response);
            } finally {
                if ("uidl".equals(request.getParameter("v-r"))) {
                    add(new Spent(System.nanoTime() - begin, THREADS.getCurrentThreadCpuTime() - cpu));
                }
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static void add(Spent spent) {
        synchronized (SPENT) {
            SPENT.add(spent);
        }
    }
}
