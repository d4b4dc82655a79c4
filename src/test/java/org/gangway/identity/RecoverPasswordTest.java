package org.gangway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.server.VaadinServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.account.AccountService;
import org.gangway.identity.recovery.PasswordResetService;
import org.gangway.identity.recovery.ResetLinkService;
import org.gangway.identity.recovery.ResetPasswordCommand;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;

@UseCase("UC-42")
class RecoverPasswordTest extends ViewTest {

    private static final String OLD = "a sentence to remember";
    private static final String NEW = "another sentence to keep";

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationService entrance;

    @Autowired
    ResetLinkService links;

    @Autowired
    PasswordResetService resets;

    @Autowired
    AccountService accounts;

    private World world;
    private PersonId nina;
    private final String email = UUID.randomUUID() + "@people.example";

    @BeforeEach
    void arrive() {
        world = World.create();
        Acting.as(world.manager());
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.COMMITTEE_MEMBER)));
        Acting.asNobody();
        nina = entrance.accept(link.token(), "Nina Lund", OLD);
    }

    @Test
    void anAdministratorMakesALinkThatSignsIn() {
        signIn(world.manager());
        var link = links.linkFor(nina);

        signIn(world.clientMember());
        Acting.asNobody();
        open(link.path());
        assertThat(shown()).contains("A new password", "Save and log in");
        fill("New password", NEW);
        click("Save and log in");

        assertThat(signedIn()).isEqualTo(email);
        assertThat(isPassword(NEW)).isTrue();
        assertThat(isPassword(OLD)).isFalse();
    }

    @Test
    void aLinkWorksOnce() {
        var link = Acting.as(world.manager(), () -> links.linkFor(nina));
        var other = Acting.as(world.manager(), () -> links.linkFor(nina));
        resets.reset(link.token(), NEW);

        for (var token : List.of(link.token(), other.token(), "guessed")) {
            assertThat(resets.email(token)).isEmpty();
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> resets.reset(token, NEW))
                    .extracting(RuleViolation::rule)
                    .isEqualTo("identity.reset-void");
        }
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        var link = Acting.as(world.manager(), () -> links.linkFor(nina));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> resets.reset(link.token(), "short"));

        assertThat(resets.email(link.token())).contains(email);
    }

    @Test
    void aLinkExpires() {
        var link = Acting.as(world.manager(), () -> links.linkFor(nina));

        PortalClock.at(
                link.expiresAt().plusSeconds(1),
                () -> assertThat(resets.email(link.token())).isEmpty());
    }

    @Test
    void nobodyMakesALinkForOthers() {
        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> Acting.as(world.lead(), () -> links.linkFor(nina)));
    }

    @Test
    void mailsALinkWithoutSayingWhetherAnybodyHasTheAddress() throws SQLException {
        var known = asked(email);
        var unknown = asked("nobody-" + email);

        assertThat(known).isEqualTo(unknown).contains("a link is on its way");
        assertThat(mails(email)).isEqualTo(1);
        assertThat(mails("nobody-" + email)).isZero();
    }

    @Test
    void doesNotFloodAMailbox() throws SQLException {
        for (var time = 0; time < 10; time++) {
            links.request(email);
        }

        assertThat(mails(email)).isEqualTo(3);
    }

    @Test
    void theMachineMakesALinkForWhomNobodyElseCanHelp() throws SQLException {
        var said = command(email);
        var token = said.strip().replaceFirst("(?s).*/new-password/", "");
        resets.reset(token, NEW);

        assertThat(said).contains("http", email);
        assertThat(isPassword(NEW)).isTrue();
        assertThat(command("nobody-" + email)).contains("Nobody who may log in");
    }

    private String command(String address) throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var owner = TestDatabase.owner().connect()) {
            new ResetPasswordCommand().run(owner, List.of(address), new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String asked(String address) {
        signIn(world.clientMember());
        Acting.asNobody();
        open("forgotten-password");
        fill("E-mail address", address);
        click("Send the link");
        return shown();
    }

    private static int mails(String to) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement(
                        "select count(*) from outgoing_mail where recipient = ? and subject like '%ny adgangskode%'")) {
            query.setString(1, to);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Whoever the session lets in from its next request on. */
    private static String signedIn() {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        var context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return context.getAuthentication().getName();
    }

    private boolean isPassword(String password) {
        var user =
                new CurrentUser(nina, "Nina Lund", email, world.client(), "", Side.CLIENT, Set.of(), null, null, null);
        try {
            Acting.as(user, () -> {
                accounts.changePassword(password, password);
                return password;
            });
            return true;
        } catch (RuleViolation wrong) {
            return false;
        }
    }
}
