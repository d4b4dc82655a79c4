package org.gangway.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.program.NewProgramToken;
import org.gangway.identity.program.ProgramScope;
import org.gangway.identity.program.ProgramTokenService;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.PerformanceFixtures;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A program comes in with a token of its own and reads what its person sees. */
@UseCase("UC-74")
@Import(PerformanceFixtures.class)
class ProgramsTest extends HttpTest {

    private static final String ENGAGEMENTS = "/api/engagements";

    @Autowired
    private ProgramTokenService programs;

    @Autowired
    private PerformanceFixtures fixtures;

    private PerformanceFixtures.Setting setting;
    private CurrentUser administrator;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
        administrator = setting.manager();
    }

    @Test
    void readsEngagementTermsAndStatementsOfItsPerson() {
        var program = program(token(administrator, administrator.id(), ProgramScope.READ));
        var id = setting.engagement().value().toString();

        assertThat(program.get(ENGAGEMENTS).body())
                .contains("\"id\":\"" + id + "\"")
                .doesNotContain("\"next\"");
        assertThat(program.get(ENGAGEMENTS + "/" + id).body())
                .contains("\"status\":\"OPEN\"", "\"noticeDays\":", "\"noticeUntil\":");
        assertThat(program.get(ENGAGEMENTS + "/" + id + "/terms").body()).contains("\"serviceLevels\":");
        assertThat(program.get(ENGAGEMENTS + "/" + id + "/statements").body()).startsWith("{\"statements\":[");
    }

    @Test
    void seesNothingOfOthers() {
        var stranger = World.create().manager();
        var program = program(token(stranger, stranger.id(), ProgramScope.READ));

        assertThat(program.get(ENGAGEMENTS).body()).isEqualTo("{\"engagements\":[]}");
        for (var what : new String[] {"", "/terms", "/statements"}) {
            var answer = program.get(ENGAGEMENTS + "/" + setting.engagement().value() + what);
            assertThat(answer.statusCode()).as(what).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void isToldWhereNothingChanged() {
        var program = program(token(administrator, administrator.id(), ProgramScope.READ));
        var tag = program.get(ENGAGEMENTS).headers().firstValue("ETag").orElseThrow();

        assertThat(program.with("If-None-Match", tag).get(ENGAGEMENTS).statusCode())
                .isEqualTo(304);
    }

    @Test
    void goesOnWhereItStopped() {
        var program = program(token(administrator, administrator.id(), ProgramScope.READ));
        var first = program.get(ENGAGEMENTS + "?limit=1").body();
        var next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");

        assertThat(first).contains("\"next\":");
        assertThat(program.get(ENGAGEMENTS + "?cursor=" + next).body()).isEqualTo("{\"engagements\":[]}");
        assertThat(program.get(ENGAGEMENTS + "?cursor=nonsense").statusCode()).isEqualTo(422);
        assertThat(program.get(ENGAGEMENTS + "?limit=0").statusCode()).isEqualTo(422);
        assertThat(program.get(ENGAGEMENTS + "/nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void getsNoFurtherThanItsScopes() {
        var program = program(token(administrator, administrator.id(), ProgramScope.PREVIEW));

        assertThat(program.get(ENGAGEMENTS).statusCode()).isEqualTo(403);
        var reader = program(token(administrator, administrator.id(), ProgramScope.READ));
        assertThat(reader.post("/api/settlement-previews", "application/json", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isShutOutAtOnce() throws SQLException {
        var secret = token(administrator, administrator.id(), ProgramScope.READ);
        assertThat(program(secret).get(ENGAGEMENTS).statusCode()).isEqualTo(200);

        Acting.as(administrator);
        programs.revoke(programs.own().getFirst().id());
        Acting.asNobody();

        refused(program(secret).get(ENGAGEMENTS));
        refused(program("gangway_guessed").get(ENGAGEMENTS));

        var expired = token(administrator, administrator.id(), ProgramScope.READ);
        try (var owner = TestDatabase.owner().connect();
                var change = owner.createStatement()) {
            change.execute(
                    "update program_token set last_day = current_date - 2 where revoked_at is null and party_id = '"
                            + administrator.party().value() + "'");
        }
        refused(program(expired).get(ENGAGEMENTS));
    }

    @Test
    void isNoWayAroundThePasswordOfAPerson() {
        var email = account(administrator, Role.AUDITOR);
        var basic = Base64.getEncoder().encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

        assertThat(visitor()
                        .with("Authorization", "Basic " + basic)
                        .get(ENGAGEMENTS)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsTheHashAndNeverTheToken() throws SQLException {
        var secret = token(administrator, administrator.id(), ProgramScope.READ);
        try (var owner = TestDatabase.owner().connect();
                var ask = owner.createStatement();
                var row = ask.executeQuery(
                        "select count(*) from program_token t where t::text like '%" + secret + "%'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void waitsWhenItAsksTooOften() {
        var program = program(token(administrator, administrator.id(), ProgramScope.READ));
        HttpResponse<String> answer = program.get(ENGAGEMENTS);
        for (int asked = 1; asked < 200 && answer.statusCode() == 200; asked++) {
            answer = program.get(ENGAGEMENTS);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).contains("invalid_token"));
    }

    private String token(CurrentUser by, PersonId actsAs, ProgramScope... scopes) {
        var token = Acting.as(by, () -> programs.issue(new NewProgramToken("Ledger", actsAs, Set.of(scopes), 30)));
        Acting.asNobody();
        return token.secret();
    }

    private HttpVisitor program(String token) {
        return visitor().with("Authorization", "Bearer " + token);
    }
}
