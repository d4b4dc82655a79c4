package org.gangway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Role;
import org.gangway.identity.account.AccountService;
import org.gangway.identity.party.SessionRules;
import org.gangway.identity.party.SessionRulesService;
import org.gangway.identity.recovery.PasswordResetService;
import org.gangway.identity.recovery.ResetLinkService;
import org.gangway.identity.registration.PeopleService;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long a session lasts that is open already, and what ends it. */
@ModuleTest
class AccessChangeTest {

    private static final Instant MORNING = Instant.parse("2031-03-03T08:00:00Z");

    @Autowired
    CurrentAuthorities watch;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    ResetLinkService links;

    @Autowired
    PasswordResetService resets;

    @Autowired
    SessionRulesService rules;

    @Autowired
    Clock clock;

    private final MockHttpSession session = new MockHttpSession();
    private World world;

    @BeforeEach
    void arrive() {
        world = World.create();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void endsTheSessionOfSomebodyWhoseAccessWasTakenAway() {
        click(world.clientMember());
        Acting.as(world.manager());
        people.deactivate(world.clientMember().id());

        assertThat(click(world.clientMember())).isEqualTo(SessionEnd.CHANGED);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsTheSessionOfSomebodyWhoseAccessWasTakenAwayAndGivenBack() {
        click(world.clientMember());
        Acting.as(world.manager());
        people.deactivate(world.clientMember().id());
        people.activate(world.clientMember().id());

        assertThat(click(world.clientMember())).isEqualTo(SessionEnd.CHANGED);
    }

    @Test
    void endsTheSessionWhoseRolesChanged() {
        click(world.clientMember());
        Acting.as(world.manager());
        people.giveRoles(world.clientMember().id(), Set.of(Role.FINANCE_CONTROLLER));

        assertThat(click(world.clientMember())).isEqualTo(SessionEnd.CHANGED);
    }

    @Test
    void leavesTheSessionWhoseRolesStayed() {
        click(world.clientMember());
        Acting.as(world.manager());
        people.giveRoles(world.clientMember().id(), world.clientMember().roles());

        assertThat(click(world.clientMember())).isNull();
    }

    @Test
    void endsTheSessionThatBeganWithAnotherPassword() {
        click(world.clientMember());
        var link = Acting.as(
                world.manager(), () -> links.linkFor(world.clientMember().id()));
        resets.reset(link.token(), "a sentence to remember");

        assertThat(click(world.clientMember())).isEqualTo(SessionEnd.CHANGED);
    }

    @Test
    void endsOtherSessionsAfterAChangeOfThePassword() {
        var link = Acting.as(
                world.manager(), () -> links.linkFor(world.clientMember().id()));
        resets.reset(link.token(), "a sentence to remember");
        var elsewhere = stamp(world.clientMember());
        Acting.as(world.clientMember());
        accounts.changePassword("a sentence to remember", "another sentence to keep");

        assertThat(stamp(world.clientMember())).isNotEqualTo(elsewhere);
    }

    @Test
    void givesTheSessionWhatItsOwnerChose() {
        click(world.clientMember());
        Acting.as(world.clientMember());
        accounts.prefer("da", "da-DK", "Europe/Copenhagen");

        assertThat(click(world.clientMember())).isNull();
        var user = ((SignedInPrincipal)
                        SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .user();
        assertThat(user.language()).isEqualTo("da");
    }

    @Test
    void endsAfterTooLongWithoutActivity() {
        assertThat(clickAt(Duration.ZERO)).isNull();
        assertThat(clickAt(Duration.ofMinutes(29))).isNull();
        assertThat(clickAt(Duration.ofMinutes(59))).isNull();
        assertThat(clickAt(Duration.ofMinutes(90))).isEqualTo(SessionEnd.EXPIRED);
    }

    @Test
    void isNotKeptByAPageThatIsOnlyOpen() {
        clickAt(Duration.ZERO);
        for (var minute = 5; minute <= 30; minute += 5) {
            assertThat(requestAt(Duration.ofMinutes(minute), "v-r=heartbeat&v-uiId=0"))
                    .isNull();
        }

        assertThat(requestAt(Duration.ofMinutes(31), "v-r=heartbeat&v-uiId=0")).isEqualTo(SessionEnd.EXPIRED);
    }

    @Test
    void endsAfterSoManyHoursWhateverIsDone() {
        for (var minute = 0; minute <= 12 * 60; minute += 20) {
            assertThat(clickAt(Duration.ofMinutes(minute))).isNull();
        }

        assertThat(clickAt(Duration.ofMinutes(12 * 60 + 1))).isEqualTo(SessionEnd.EXPIRED);
    }

    @Test
    void lastsAsTheCompanyChose() {
        Acting.as(world.manager());
        rules.choose(new SessionRules(60, 2));

        assertThat(clickAt(Duration.ZERO)).isNull();
        assertThat(clickAt(Duration.ofMinutes(59))).isNull();
        assertThat(clickAt(Duration.ofMinutes(119))).isNull();
        assertThat(clickAt(Duration.ofMinutes(121))).isEqualTo(SessionEnd.EXPIRED);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new SessionRules(4, 12));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new SessionRules(30, 25));
    }

    private int stamp(CurrentUser user) {
        return watch.now(user.id()).orElseThrow().stamp();
    }

    private @org.jspecify.annotations.Nullable Object clickAt(Duration later) {
        return requestAt(later, "v-r=uidl&v-uiId=0");
    }

    private @org.jspecify.annotations.Nullable Object requestAt(Duration later, String query) {
        var end = new Object[1];
        PortalClock.at(MORNING.plus(later), () -> end[0] = request(world.clientMember(), query));
        return end[0];
    }

    private @org.jspecify.annotations.Nullable Object click(CurrentUser user) {
        return request(user, "v-r=uidl&v-uiId=0");
    }

    /** Why the session is over, or nothing. */
    private @org.jspecify.annotations.Nullable Object request(CurrentUser user, String query) {
        Acting.as(user);
        var request = new MockHttpServletRequest("POST", "/");
        request.setQueryString(query);
        request.setSession(session);
        try {
            new SessionAuthorityFilter(watch, clock)
                    .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        } catch (java.io.IOException | jakarta.servlet.ServletException failure) {
            throw new IllegalStateException(failure);
        }
        return request.getAttribute(SessionEnd.ATTRIBUTE);
    }
}
