package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** What whoever runs the portal asks it, on a port that nobody else reaches. */
class ManagementTest extends HttpTest {

    private static final Path DASHBOARD = Path.of("docs/operation/dashboard.json");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:http|jvm|process|hikaricp|logback|system)_[a-z_]+");

    @LocalManagementPort
    private int managementPort;

    @Test
    void saysWhetherItLivesAndIsReady() {
        for (var question : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
            var answer = management().get(question);
            assertThat(answer.statusCode()).as(question).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void servesEveryFigureOfTheDashboard() throws IOException {
        visitor().get("/login");
        var figures = management().get("/actuator/prometheus").body();

        assertThat(FIGURE.matcher(Files.readString(DASHBOARD)).results().map(MatchResult::group))
                .hasSizeGreaterThan(8)
                .allSatisfy(figure -> assertThat(figures).containsPattern("(?m)^" + figure + "[{ ]"));
    }

    @Test
    void servesNothingElseThere() {
        for (var question :
                new String[] {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/login", "/api/openapi"}) {
            assertThat(management().get(question).statusCode()).as(question).isNotEqualTo(200);
        }
    }

    @Test
    void servesNoneOfItWherePeopleCome() {
        for (var question : new String[] {"/actuator/health", "/actuator/prometheus"}) {
            var answer = visitor().get(question);
            assertThat(answer.body()).as(question).doesNotContain("\"UP\"", "jvm_memory");
        }
    }

    private HttpVisitor management() {
        return HttpVisitor.at(managementPort, "127.0.0.1");
    }
}
