package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ColorConverter;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What no log may say: who holds the address holds what it opens. */
class SecretAddressesTest {

    private static final String TOKEN = "kX3_vQ-90aZbYtR7uWmNpLsD2fGhJ1cE";

    @Test
    void anAccessLogIsToldNoSecrets() throws Exception {
        for (var page : List.of("pulse", "feed", "invitation", "new-password")) {
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
        var written = written(
                "GET https://portal.example/pulse/" + TOKEN + "?x=1 failed",
                new IllegalStateException("no page for 'feed/" + TOKEN + ".ics'"));

        assertThat(written)
                .contains("pulse/…?x=1 failed", "feed/….ics'", "IllegalStateException")
                .doesNotContain(TOKEN)
                .containsOnlyOnce("no page for");
    }

    private static String written(String words, Throwable failure) throws IOException {
        var context = new LoggerContext();
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("clr", ColorConverter::new);
        layout.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
        layout.setPattern(setting("logging.pattern.console"));
        layout.start();
        var event = new LoggingEvent(
                "x",
                (ch.qos.logback.classic.Logger)
                        context.getLogger(LoggerFactory.getLogger("test").getName()),
                Level.WARN,
                words,
                failure,
                null);
        return layout.doLayout(event);
    }

    private static String setting(String name) throws IOException {
        return String.valueOf(new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst()
                .getProperty(name));
    }
}
