package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangway.identity.Role;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal believes of a request that came through a proxy, and what of one that only says so. */
class ForwardedTest extends HttpTest {

    private static final String STRANGER = "203.0.113.66";
    private static final String OWNER = "198.51.100.7";

    private String email = "";

    @BeforeEach
    void enter() {
        email = account(World.create().manager(), Role.COMMITTEE_MEMBER);
    }

    @Test
    void countsForTheAddressThatTheProxyNames() throws SQLException {
        through(STRANGER).login(email, "a wrong sentence");

        assertThat(addresses()).containsExactly(STRANGER);
    }

    @Test
    void takesTheAddressThatTheProxySawAndNotWhatItWasTold() throws SQLException {
        through("1.2.3.4, " + STRANGER).login(email, "a wrong sentence");

        assertThat(addresses()).containsExactly(STRANGER);
    }

    @Test
    void aStrangerLocksNobodyElseOut() {
        for (var time = 0; time < 8; time++) {
            through(STRANGER).login(email, "a wrong sentence");
        }

        assertThat(target(through(STRANGER).login(email, PASSWORD))).endsWith("/login?error");
        assertThat(target(through(OWNER).login(email, PASSWORD))).isEqualTo("/");
    }

    @Test
    void believesNobodyElse() throws SQLException {
        var stranger = HttpVisitor.at(port(), "127.0.0.2")
                .with("X-Forwarded-For", OWNER)
                .with("X-Forwarded-Proto", "https");
        stranger.login(email, "a wrong sentence");

        assertThat(addresses()).containsExactly("127.0.0.2");
        assertThat(cookies(stranger.get("/login"))).noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void keepsCookiesToTls() {
        var page = through(OWNER).get("/login");

        assertThat(cookies(page)).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        assertThat(through(OWNER).get("/people").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(cookies(visitor().get("/login"))).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void sendsOnByPathSoThatTlsStays() {
        assertThat(target(through(OWNER).get("/people"))).isEqualTo("/login");
        var person = through(OWNER);
        person.get("/people");
        assertThat(target(person.login(email, PASSWORD))).startsWith("/people").doesNotContain("//");
    }

    @Test
    void saysNoNameThatAStrangerWrote() throws IOException {
        var first = raw("GET /people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        var session = found("JSESSIONID=([0-9A-F]+)", first);
        var page = raw("GET /login HTTP/1.1\r\nHost: evil.example\r\nCookie: JSESSIONID=" + session
                + "\r\nConnection: close\r\n\r\n");
        var body = "username=" + email.replace("@", "%40") + "&password=" + PASSWORD.replace(' ', '+') + "&_csrf="
                + found("name=\"_csrf\" content=\"([^\"]+)\"", page);
        var in = raw("POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: JSESSIONID=" + session
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);

        assertThat(first).contains("302").doesNotContain("evil.example");
        assertThat(page).doesNotContain("evil.example");
        assertThat(in).contains("302").containsPattern("Location: /people").doesNotContain("evil.example");
        assertThat(raw("GET /api/openapi HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("200")
                .doesNotContain("evil.example");
    }

    @Test
    void writesNoSessionIntoAddresses() throws IOException {
        for (var path : List.of("/", "/login", "/people", "/nothing-here", "/?v-r=init&location=login")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .doesNotContainIgnoringCase(";jsessionid");
        }
    }

    private HttpVisitor through(String address) {
        return visitor().with("X-Forwarded-For", address).with("X-Forwarded-Proto", "https");
    }

    private String raw(String request) throws IOException {
        return RawRequest.send(port(), "127.0.0.1", request);
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private List<String> addresses() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select address from sign_in_attempt where email = ?")) {
            query.setString(1, email);
            var addresses = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                addresses.add(rows.getString(1));
            }
            return addresses;
        }
    }
}
