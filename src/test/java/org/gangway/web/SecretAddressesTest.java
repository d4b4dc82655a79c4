package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.logback.ColorConverter;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What no log may say: who holds the address holds what it opens. */
class SecretAddressesTest {

    private static final String TOKEN = "kX3_vQ-90aZbYtR7uWmNpLsD2fGhJ1cE";

    @Test
    void anAccessLogIsToldNoSecrets() throws Exception {
        for (var page : List.of("pulse", "feed", "invitation", "new-password", "still-right")) {
            var request = new MockHttpServletRequest("GET", "/" + page + "/" + TOKEN);

            new SecretAddresses().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

            assertThat(request.getAttribute(SecretAddresses.ATTRIBUTE)).isEqualTo("GET /" + page + "/…");
        }
        assertThat(setting("server.tomcat.accesslog.pattern"))
                .contains("%{" + SecretAddresses.ATTRIBUTE + "}r")
                .doesNotContain("%r", "%U", "%q");
    }

    @Test
    void theLogOfThePortalMasksThemInWordsAndInStackTraces() throws IOException {
        for (var pattern : List.of("logging.pattern.console", "logging.pattern.file")) {
            var written = written(
                    pattern,
                    "GET https://portal.example/pulse/" + TOKEN + "?x=1 failed",
                    new IllegalStateException("no page for 'feed/" + TOKEN + ".ics'"));

            assertThat(written)
                    .contains("pulse/…?x=1 failed", "feed/….ics'", "IllegalStateException")
                    .doesNotContain(TOKEN)
                    .containsOnlyOnce("no page for");
        }
    }

    @Test
    void theLogAsJsonMasksThemToo() {
        var masked = JsonWriter.<ILoggingEvent>of(members -> {
                    members.add("message", ILoggingEvent::getFormattedMessage);
                    new LogMasking().customize(members);
                })
                .writeToString(event("asked for invitation%2F" + TOKEN, null));

        assertThat(masked).isEqualTo("{\"message\":\"asked for invitation%2F…\"}");
    }

    /** A page or call whose address holds a secret is known to the mask, or this fails for the new one. */
    @Test
    void everyRouteWithATokenIsMasked() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var withToken = scanner.findCandidateComponents("org.gangway").stream()
                .map(page -> String.valueOf(((AnnotatedBeanDefinition) page)
                        .getMetadata()
                        .getAnnotationAttributes(Route.class.getName())
                        .get("value")))
                .filter(route -> route.contains(":token"))
                .sorted()
                .toList();

        assertThat(withToken)
                .containsExactly("invitation/:token", "new-password/:token", "pulse/:token", "still-right/:token");
        assertThat(withToken)
                .allSatisfy(route -> assertThat(SecretAddresses.masked("GET /" + route.replace(":token", TOKEN)))
                        .doesNotContain(TOKEN));
    }

    private static String written(String pattern, String words, Throwable failure) throws IOException {
        var context = context();
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("clr", ColorConverter::new);
        layout.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
        layout.setPattern(setting(pattern));
        layout.start();
        return layout.doLayout(event(words, failure));
    }

    private static LoggerContext context() {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        return context;
    }

    private static LoggingEvent event(String words, Throwable failure) {
        return new LoggingEvent("x", context().getLogger("test"), Level.WARN, words, failure, null);
    }

    private static String setting(String name) throws IOException {
        return String.valueOf(new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst()
                .getProperty(name));
    }
}
