package org.gangway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.registration.PeopleService;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People come in by the provider of their company: the whole way over HTTP, with a provider on loopback. */
@UseCase("UC-75")
@DirtiesContext
class SingleSignOnTest extends HttpTest {

    private static final LoopbackProvider PROVIDER = LoopbackProvider.start();

    @Autowired
    private PeopleService people;

    private CurrentUser administrator;
    private String email = "";
    private final String subject = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        for (var works : new String[] {"works", "entra"}) {
            settings.add(
                    "spring.security.oauth2.client.registration." + works + ".client-id",
                    () -> LoopbackProvider.CLIENT);
            settings.add("spring.security.oauth2.client.registration." + works + ".client-secret", () -> "secret");
            settings.add("spring.security.oauth2.client.registration." + works + ".scope", () -> "openid,email");
            settings.add("spring.security.oauth2.client.registration." + works + ".provider", () -> "loopback");
        }
        settings.add("spring.security.oauth2.client.provider.loopback.issuer-uri", PROVIDER::issuer);
        settings.add("gangway.signon.works.domains", () -> "people.example");
        settings.add("gangway.signon.entra.domains", () -> "people.example,only.example");
        settings.add("gangway.signon.entra.unverified", () -> "true");
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    @BeforeEach
    void enter() {
        administrator = World.create().manager();
        email = account(administrator, Role.AUDITOR);
    }

    @Test
    void letsInWhoeverItVouchesForAndKnowsThemAgainByTheirSubject() {
        assertThat(isIn(comeIn("works", claims -> claims))).isTrue();
        // the address is another one by now, and nobody verified it
        assertThat(isIn(comeIn(
                        "works",
                        claims -> claims.claim("email", "new@elsewhere.example").claim("email_verified", false))))
                .isTrue();
    }

    @Test
    void refusesATokenThatIsForSomebodyElseTooOldOrForged() {
        assertThat(isIn(comeIn("works", claims -> claims.audience("another portal"))))
                .isFalse();
        assertThat(isIn(comeIn(
                        "works",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))))))
                .isFalse();
        assertThat(isIn(comeIn("works", claims -> claims.issuer("http://127.0.0.1:1"))))
                .isFalse();
        assertThat(isIn(comeIn("works", claims -> claims.claim("nonce", "another"))))
                .isFalse();
    }

    @Test
    void refusesAnAddressThatItDidNotVerifyOrMayNotVouchFor() {
        assertThat(isIn(comeIn("works", claims -> claims.claim("email_verified", false))))
                .isFalse();
        assertThat(isIn(comeIn("works", claims -> claims.claim("email", "karen@other.example"))))
                .isFalse();
        assertThat(isIn(comeIn("works", claims -> claims.claim("email", "nobody@people.example"))))
                .isFalse();
    }

    @Test
    void believesEntraWithoutAWordOnVerificationWhereThatIsConfigured() {
        UnaryOperator<JWTClaimsSet.Builder> entra = claims ->
                claims.claim("email", null).claim("email_verified", null).claim("preferred_username", email);

        assertThat(isIn(comeIn("works", entra))).isFalse();
        assertThat(isIn(comeIn("entra", entra))).isTrue();
    }

    @Test
    void takesNobodyForWhoHadTheAddressBefore() {
        assertThat(isIn(comeIn("works", claims -> claims))).isTrue();
        assertThat(isIn(comeIn("works", claims -> claims.subject("who came later"))))
                .isFalse();
    }

    @Test
    void switchesPasswordsOffForWhoeverComesInByTheProviderAlone() {
        var rules = new SignOnRules(Map.of("entra", new SignOnTrust(List.of("Only.example"), true, true)));

        assertThat(rules.excludesPassword("karen@only.example")).isTrue();
        assertThat(rules.excludesPassword("karen@notonly.example")).isFalse();
        assertThat(rules.of("unknown").covers("karen@only.example")).isFalse();
    }

    @Test
    void shutsOutWhoeverLostAccess() {
        var browser = comeIn("works", claims -> claims);
        assertThat(isIn(browser)).isTrue();

        Acting.as(administrator);
        people.ownPeople().stream()
                .filter(person -> email.equals(person.email()))
                .forEach(person -> people.deactivate(person.id()));
        Acting.asNobody();

        assertThat(isIn(browser)).isFalse();
        assertThat(isIn(comeIn("works", claims -> claims))).isFalse();
    }

    /** Goes to the provider and comes back with what it says; the claims are good ones until they are changed. */
    private HttpVisitor comeIn(String registration, UnaryOperator<JWTClaimsSet.Builder> change) {
        var browser = visitor();
        var asked = URI.create(browser.get("/oauth2/authorization/" + registration)
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertThat(asked.toString()).startsWith(PROVIDER.issuer() + "/authorize");
        var now = Instant.now();
        PROVIDER.gives(change.apply(new JWTClaimsSet.Builder()
                        .issuer(PROVIDER.issuer())
                        .subject(subject)
                        .audience(LoopbackProvider.CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", parameter(asked, "nonce"))
                        .claim("email", email)
                        .claim("email_verified", true))
                .build());
        browser.get("/login/oauth2/code/" + registration + "?code=once&state="
                + URLEncoder.encode(parameter(asked, "state"), StandardCharsets.UTF_8));
        return browser;
    }

    private static boolean isIn(HttpVisitor browser) {
        HttpResponse<String> home = browser.get("/");
        return home.statusCode() == 200;
    }

    private static String parameter(URI address, String name) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
