package org.gangway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.identity.signin.SignInGuard.FREE_FAILURES;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gangway.identity.Role;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a wrong password may be sent until one has to wait. */
class WrongPasswordTest extends HttpTest {

    private String email = "";

    @BeforeEach
    void enter() {
        email = account(World.create().manager(), Role.COMMITTEE_MEMBER);
    }

    @Test
    void countsOnceAtTheForm() throws Exception {
        visitor().login(email, "a wrong sentence");

        assertThat(failures()).isEqualTo(1);
    }

    @Test
    void countsOnceAtAProgram() throws Exception {
        assertThat(call("a wrong sentence").statusCode()).isEqualTo(401);

        assertThat(failures()).isEqualTo(1);
    }

    @Test
    void letsInAfterOneLessThanAllowed() {
        wrong(FREE_FAILURES - 1);

        assertThat(target(visitor().login(email, PASSWORD))).endsWith("/");
    }

    @Test
    void refusesTheRightOneAfterAsManyAsAllowed() {
        wrong(FREE_FAILURES);

        assertThat(target(visitor().login(email, PASSWORD))).endsWith("/login?error");
    }

    @Test
    void theRightOneStartsAnew() throws Exception {
        wrong(FREE_FAILURES - 1);
        visitor().login(email, PASSWORD);

        assertThat(failures()).isZero();
    }

    private void wrong(int times) {
        for (var time = 0; time < times; time++) {
            visitor().login(email, "a wrong sentence");
        }
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> call(String password) {
        var account = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpVisitor program =
                visitor().with("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
        return program.post("/api/settlement-previews", "application/json", "{}");
    }

    private int failures() throws Exception {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select sum(failures) from sign_in_attempt where email = ?")) {
            query.setString(1, email);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
