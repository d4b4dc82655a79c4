package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.identity.Role;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every answer says to the browser besides its content, and what a program is told that calls what is not there. */
class AnswerHeadersTest extends HttpTest {

    private static final String SNIFFING = "X-Content-Type-Options";
    private static final String TLS_ONLY = "Strict-Transport-Security";

    private static final String REQUEST_ID = "X-Request-Id";

    private String email = "";

    @BeforeEach
    void enter() {
        email = account(World.create().manager(), Role.COMMITTEE_MEMBER);
    }

    @Test
    void forbidsToGuessWhatAFileIs() {
        assertThat(answers(visitor()))
                .allSatisfy((what, answer) -> assertThat(answer.headers().allValues(SNIFFING))
                        .as(what)
                        .containsExactly("nosniff"));
    }

    @Test
    void keepsToTlsOnceItWasUsed() {
        assertThat(answers(visitor().with("X-Forwarded-Proto", "https")))
                .allSatisfy((what, answer) -> assertThat(answer.headers().allValues(TLS_ONLY))
                        .as(what)
                        .singleElement()
                        .asString()
                        .startsWith("max-age=31536000"));
        assertThat(answers(visitor()))
                .allSatisfy((what, answer) -> assertThat(answer.headers().allValues(TLS_ONLY))
                        .as(what)
                        .isEmpty());
    }

    @Test
    void loadsNothingFromElsewhereAndIsShownInsideNobodysPage() {
        assertThat(answers(visitor())).allSatisfy((what, answer) -> {
            var policy = answer.headers().allValues("Content-Security-Policy");
            assertThat(policy).as(what).singleElement().asString().contains("frame-ancestors 'none'");
            assertThat(policy.getFirst())
                    .as(what)
                    .startsWith(what.startsWith("/api/") ? "default-src 'none'" : "default-src 'self'");
        });
    }

    @Test
    void givesEveryRequestAnIdOrKeepsTheOneItHas() {
        assertThat(answers(visitor()))
                .allSatisfy((what, answer) -> assertThat(answer.headers().allValues(REQUEST_ID))
                        .as(what)
                        .singleElement()
                        .asString()
                        .hasSize(36));
        assertThat(visitor()
                        .with(REQUEST_ID, "proxy-4711.a")
                        .get("/login")
                        .headers()
                        .allValues(REQUEST_ID))
                .containsExactly("proxy-4711.a");
        assertThat(visitor()
                        .with(REQUEST_ID, "a forged line")
                        .get("/login")
                        .headers()
                        .allValues(REQUEST_ID))
                .singleElement()
                .asString()
                .hasSize(36);
    }

    /** Pages, what pages consist of, the framework's calls, refusals, and calls of programs. */
    private Map<String, HttpResponse<String>> answers(HttpVisitor person) {
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        for (var path : List.of(
                "/",
                "/login",
                "/people",
                "/styles/gangway.css",
                "/icons/gangway.svg",
                "/no/such/page",
                "/?v-r=init&location=",
                "/VAADIN/no-such-file.js",
                "/api/openapi",
                "/api/nothing")) {
            answers.put(path, person.get(path));
        }
        answers.put("sign-in", person.login(email, PASSWORD));
        answers.put("home", person.get("/"));
        answers.put("screen", person.get("/?v-r=init&location="));
        answers.put("click", person.post("/?v-r=uidl&v-uiId=0", "application/json", "{}"));
        return answers;
    }

    @Test
    void tellsAProgramThatThereIsNoSuchCall() {
        var account = (email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        var program = visitor()
                .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .with("Accept-Language", "da");
        for (var path : List.of("/api/nothing", "/api/settlement-previews/7", "/api/", "/api/v2/engagements")) {
            for (var answer : List.of(program.get(path), program.post(path, "application/json", "{}"))) {
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(answer.body()).contains("\"status\":404", "Der er intet kald på denne adresse");
            }
        }
    }
}
