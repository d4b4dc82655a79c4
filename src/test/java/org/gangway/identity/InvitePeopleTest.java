package org.gangway.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-07")
class InvitePeopleTest extends ViewTest {

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationService entrance;

    private World world;
    private final String email = UUID.randomUUID() + "@people.example";

    @BeforeEach
    void arrive() {
        world = World.create();
    }

    @Test
    @SuppressWarnings("unchecked")
    void makesAnInvitationAndShowsItsLink() {
        signIn(world.manager());
        open("people");
        click("Invite somebody");

        fill("Name", "Nina Lund");
        fill("E-mail address", email);
        _get(CheckboxGroup.class).setValue(Set.of(Role.COMMITTEE_MEMBER));
        click("Make the invitation");

        assertThat(notices()).isEmpty();
        assertThat(shown()).contains("The invitation is ready", email);
    }

    @Test
    void letsTheInvitedPersonIn() {
        signIn(world.manager());
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.COMMITTEE_MEMBER)));

        Acting.asNobody();
        open(link.path());
        fill("New password", "a sentence to remember");
        click("Accept the invitation");

        Acting.as(world.manager());
        assertThat(people.ownPeople()).extracting(PersonSummary::email).contains(email);
    }

    @Test
    void opensNothingASecondTime() {
        signIn(world.manager());
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.COMMITTEE_MEMBER)));
        entrance.accept(link.token(), "Nina Lund", "a sentence to remember");

        Acting.asNobody();
        open(link.path());

        assertThat(shown()).contains("This link has been used or has expired");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> entrance.accept(link.token(), "Nina Lund", "a sentence to remember"))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.invitation-void");
    }

    @Test
    void opensNothingAfterAWeek() {
        signIn(world.manager());
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.COMMITTEE_MEMBER)));

        PortalClock.at(
                link.expiresAt().plusSeconds(1),
                () -> assertThat(entrance.invitation(link.token())).isEmpty());
    }

    @Test
    void keepsAnAdministrator() {
        signIn(world.manager());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> people.deactivate(world.manager().id()))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.last-administrator");
    }
}
