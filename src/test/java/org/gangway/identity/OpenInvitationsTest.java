package org.gangway.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.registration.InvitationNotFound;
import org.gangway.identity.registration.InvitationService;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an invitation whose link was lost, and of a vendor that is registered twice. */
@UseCase("UC-07")
class OpenInvitationsTest extends ViewTest {

    @Autowired
    PeopleService people;

    @Autowired
    VendorService vendors;

    @Autowired
    InvitationService invitations;

    @Autowired
    RegistrationService entrance;

    private World world;
    private final String email = UUID.randomUUID() + "@people.example";

    /** Nobody else on the portal is called so. */
    private final String books = "Godavari Books " + email.substring(0, 8);

    @BeforeEach
    void arrive() {
        world = World.create();
        signIn(world.manager());
    }

    @Test
    void listsWhoWasInvitedAndUntilWhen() {
        vendors.register(new NewVendor(books + " Pvt Ltd", "IN", "Asha Rao", email));
        open("people");

        assertThat(shown())
                .contains("Invitations not used yet", "Asha Rao", email, "Vendor lead", "Make a new link")
                .contains("Vendors", books + " Pvt Ltd", "India", "Nobody has come in yet");
    }

    @Test
    void makesANewLinkInPlaceOfTheLostOne() {
        var lost = vendors.register(new NewVendor(books, "IN", "Asha Rao", email));
        open("people");
        _click(_get(Button.class, spec -> spec.withText("Make a new link")));

        assertThat(shown()).contains("The invitation is ready", email);
        assertThat(entrance.invitation(lost.token())).isEmpty();
        var id = invitations.open().getFirst().id();
        var link = invitations.renew(id);
        Acting.asNobody();
        entrance.accept(link.token(), "Asha Rao", "a sentence to remember");
        signIn(world.manager());
        open("people");
        assertThat(shown()).contains("Has joined").doesNotContain("Make a new link");
    }

    @Test
    void makesANewLinkAfterTheOldOneExpired() {
        var old = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.AUDITOR)));

        PortalClock.at(old.expiresAt().plusSeconds(1), () -> {
            assertThat(invitations.open()).singleElement().matches(invitation -> invitation.expired());
            var link = invitations.renew(invitations.open().getFirst().id());
            assertThat(entrance.invitation(link.token())).isPresent();
        });
    }

    @Test
    void opensNothingOnceWithdrawn() {
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.AUDITOR)));
        invitations.withdraw(invitations.open().getFirst().id());

        assertThat(invitations.open()).isEmpty();
        assertThat(entrance.invitation(link.token())).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> entrance.accept(link.token(), "Nina Lund", "a sentence to remember"));
    }

    @Test
    void invitesTheSamePersonOnlyOnce() {
        people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.AUDITOR)));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.AUDITOR))))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.invited-already");
    }

    @Test
    void noticesAVendorThatIsRegisteredAlready() {
        vendors.register(new NewVendor(books + " Pvt. Ltd.", "IN", "Asha Rao", email));
        open("people");
        click("Register a vendor");
        fill("Company", books.toUpperCase(Locale.ROOT).replace(" ", "  ") + " private limited");
        fill("Country", "IN");
        fill("Name of the vendor lead", "Asha Rao");
        fill("E-mail address of the vendor lead", "second-" + email);
        click("Register and invite");

        assertThat(errorAt("Company")).contains(books + " Pvt. Ltd.");
        assertThat(vendors.vendors())
                .filteredOn(vendor -> vendor.name().startsWith("G"))
                .hasSize(1);
    }

    @Test
    void takesTheSameNameInAnotherCountryForAnotherVendor() {
        vendors.register(new NewVendor(books, "IN", "Asha Rao", email));
        vendors.register(new NewVendor(books, "LT", "Rasa Rao", "second-" + email));

        assertThat(vendors.vendors()).extracting("country").contains("IN", "LT");
    }

    @Test
    void checksEveryFieldAtTheField() {
        open("people");
        click("Register a vendor");
        click("Register and invite");

        assertThat(errorAt("Company")).isNotEmpty();
        assertThat(errorAt("Country")).isNotEmpty();
        assertThat(errorAt("Name of the vendor lead")).isNotEmpty();
        assertThat(errorAt("E-mail address of the vendor lead")).isNotEmpty();
        assertThat(notices()).isEmpty();

        fill("Company", "Godavari Books");
        fill("Country", "IN");
        fill("Name of the vendor lead", "Asha Rao");
        fill("E-mail address of the vendor lead", "not an address");
        click("Register and invite");

        assertThat(errorAt("Company")).isEmpty();
        assertThat(errorAt("E-mail address of the vendor lead")).contains("not an e-mail address");
        assertThat(notices()).isEmpty();
    }

    @Test
    void asksForARoleAtTheRoles() {
        open("people");
        click("Invite somebody");
        fill("Name", "Nina Lund");
        fill("E-mail address", email);
        click("Make the invitation");

        assertThat(errorAt("Roles")).contains("at least one role");
    }

    @Test
    void whatOthersInvitedIsNobodyElsesBusiness() {
        signIn(world.lead());
        people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.AUDITOR)));
        var id = invitations.open().getFirst().id();

        signIn(world.manager());

        assertThat(invitations.open()).isEmpty();
        assertThatExceptionOfType(InvitationNotFound.class).isThrownBy(() -> invitations.renew(id));
        assertThatExceptionOfType(InvitationNotFound.class).isThrownBy(() -> invitations.withdraw(id));
        assertThatExceptionOfType(PartyNotFound.class)
                .isThrownBy(() -> Acting.as(
                        World.create().manager(),
                        () -> vendors.inviteLead(world.vendor(), "Nina Lund", "second-" + email)));
    }

    private static String errorAt(String label) {
        HasElement field = _get(Component.class, spec -> spec.withLabel(label));
        var validated = (HasValidationProperties) field;
        return validated.isInvalid() ? validated.getErrorMessage() : "";
    }
}
