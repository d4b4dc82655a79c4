package org.gangway.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.GangwayApplication;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.browser.FrontEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A test that talks to the running portal over HTTP, as browsers, programs and strangers do; all of them share one
 * application beside that of {@link ModuleTest}, and its database. It believes what 127.0.0.1 forwards, and nobody else.
 */
@SpringBootTest(
        classes = GangwayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gangway.demo=false",
            "gangway.strict-texts=true",
            "gangway.pseudo-locale=true",
            "gangway.proxies=127.0.0.1",
            "gangway.management.port=0",
            "spring.mail.host=mail.example",
            "gangway.mail.pause=P1D",
            "vaadin.productionMode=true"
        })
@Import({PostgresForTests.class, ScreensAtWork.class})
public abstract class HttpTest {

    public static final String PASSWORD = "three gulls on the quay";

    @Autowired
    private PeopleService people;

    @Autowired
    private RegistrationService entrance;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void layFrontEnd() {
        FrontEnd.unpack();
    }

    @AfterEach
    void forgetAttempts() throws SQLException {
        Acting.asNobody();
        try (var owner = TestDatabase.owner().connect();
                var delete = owner.createStatement()) {
            delete.execute("delete from sign_in_attempt");
        }
    }

    protected int port() {
        return port;
    }

    /** Somebody who connects from 127.0.0.1, with cookies of their own. */
    protected HttpVisitor visitor() {
        return HttpVisitor.at(port);
    }

    /** Opens an account with {@link #PASSWORD} for a further person of the party of that administrator. */
    protected String account(CurrentUser administrator, Role... roles) {
        var email = UUID.randomUUID() + "@people.example";
        var link = Acting.as(administrator, () -> people.invite(new NewInvitation(email, "Nina Lund", Set.of(roles))));
        Acting.asNobody();
        entrance.accept(link.token(), "Nina Lund", PASSWORD);
        try {
            EverybodyTakesPart.everywhere(email);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return email;
    }

    /** What a login form sends. */
    protected static Map<String, String> login(String email, String password) {
        return Map.of("username", email, "password", password);
    }
}
