package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.gangway.identity.Role;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nothing that a stranger sends is called a fault of the portal, and nothing of it fills the log. */
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTest extends HttpTest {

    private static final String PREVIEWS = "/api/settlement-previews";

    private String email = "";

    @BeforeEach
    void enter() {
        email = account(World.create().manager(), Role.COMMITTEE_MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1.5", "99999999999999", "%00", "0x10", "1%20", "'", "null"})
    void refusesAPageThatIsNoNumber(String page, CapturedOutput output) {
        for (var kind : List.of("uidl", "heartbeat", "push", "init", "webcomponent-init", "x")) {
            var path = "/?v-r=" + kind + "&v-uiId=" + page;
            assertRefused(visitor().post(path, "application/json", "{}"), path);
            assertRefused(visitor().get(path), path);
        }
        assertRefused(visitor().submit("/?v-r=heartbeat", Map.of("v-uiId", "abc")), page);
        assertQuiet(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "Multipart/Mixed",
                "multipart/form-data; boundary=x"
            })
    void refusesAnUploadThatCannotBeRead(String type, CapturedOutput output) {
        for (var path :
                List.of(PREVIEWS, "/", "/login", "/?v-r=uidl&v-uiId=0", "/VAADIN/dynamic/resource/0/x/upload")) {
            for (var body : List.of("", "rubbish", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf")) {
                assertRefused(visitor().post(path, type, body), type + " to " + path);
                assertRefused(program(email, PASSWORD).post(path, type, body), type + " by a program to " + path);
            }
        }
        assertQuiet(output);
    }

    @Test
    void takesNoNameThatCannotBeOne(CapturedOutput output) {
        for (var name : strange()) {
            var answer = visitor().login(name, PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/login?error");
            assertThat(visitor().login(email, name).headers().firstValue("Location"))
                    .hasValue("/login?error");
        }
        assertQuiet(output);
    }

    @Test
    void tellsAProgramThatItIsNotKnown(CapturedOutput output) {
        // a name that fills the whole header is refused before anybody reads it
        for (var name : strange()) {
            assertThat(program(name, PASSWORD)
                            .post(PREVIEWS, "application/json", "{}")
                            .statusCode())
                    .isIn(400, 401);
        }
        assertThat(visitor().post(PREVIEWS, "application/json", "{}").statusCode())
                .isEqualTo(401);
        assertThat(visitor().get("/api/nothing").statusCode()).isEqualTo(401);
        assertQuiet(output);
    }

    @Test
    void tellsAProgramWhatItDidWrong(CapturedOutput output) {
        var program = program(email, PASSWORD);

        assertThat(program.get(PREVIEWS).statusCode()).isEqualTo(405);
        assertThat(program.post(PREVIEWS, "text/plain", "x").statusCode()).isEqualTo(415);
        assertQuiet(output);
    }

    @Test
    void letsNobodyInWhoHasNotSeenTheForm() throws IOException {
        for (var path : List.of("/login", "/login?v-r=uidl", "/login?v-r=heartbeat&v-uiId=0")) {
            var person = visitor();
            person.get("/login");
            var answer = person.submit(path, login(email, PASSWORD));

            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .isNotEqualTo("/");
            assertThat(person.get("/people").headers().firstValue("Location"))
                    .as(path)
                    .hasValueSatisfying(target -> assertThat(target).startsWith("/login"));
        }
    }

    private static List<String> strange() {
        return List.of(
                "nina\u0000@people.example",
                "\u0000",
                "x".repeat(6000),
                "x".repeat(6000) + "@people.example",
                "",
                "nina",
                "nina@people.example\r\nBcc: all@people.example");
    }

    private HttpVisitor program(String name, String password) {
        var account = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return visitor().with("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
    }

    private static void assertRefused(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        assertThat(answer.body()).as(what).doesNotContain("Exception");
    }

    private static void assertQuiet(CapturedOutput output) {
        assertThat(output.getAll())
                .doesNotContain("\tat ")
                .doesNotContain("Caused by")
                .doesNotContain("ERROR");
    }
}
