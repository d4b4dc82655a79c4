package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.Side;
import org.gangway.identity.partnership.Assessment;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.partnership.VendorCriticality;
import org.gangway.identity.partnership.VendorPartner;
import org.gangway.identity.partnership.VendorTier;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.InvitationService;
import org.gangway.identity.registration.MergeTarget;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.OpenInvitation;
import org.gangway.identity.registration.RegisteredVendor;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.registration.VendorMergeService;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A vendor that was registered twice becomes one again, as long as nobody used the other. */
@UseCase("UC-37")
@ModuleTest
class MergeVendorsTest {

    @Autowired
    VendorService vendors;

    @Autowired
    VendorMergeService merging;

    @Autowired
    VendorAssessmentService assessments;

    @Autowired
    InvitationService invitations;

    @Autowired
    RegistrationService entrance;

    @Autowired
    EngagementService engagements;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SiteCalendarService calendars;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String email = unique + "@asha.example";

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private InvitationLink link;

    @SuppressWarnings("NullAway.Init") // set before each test
    private PartyId duplicate;

    /** Written so that nothing says it is the vendor that has come in already. */
    @BeforeEach
    void registerTwice() {
        world = World.create();
        Acting.as(world.manager());
        link = vendors.register(new NewVendor("SLS Pune " + unique, "IN", "Asha Rao", email));
        duplicate = idOf("SLS Pune " + unique);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void movesEngagementsToTheOneThatStays() {
        var engagement = engagements.open(AgreementFixtures.engagementWith(duplicate));
        assessments.assess(duplicate, new Assessment(VendorTier.STRATEGIC, VendorCriticality.CRITICAL, "Runs payroll"));

        merging.merge(duplicate, world.vendor());

        assertThat(engagements.get(engagement).vendor()).isEqualTo(world.vendor());
        assertThat(assessments.vendors()).extracting(VendorPartner::id).doesNotContain(duplicate);
        assertThat(assessments.vendor(world.vendor()).assessment().remark()).isEqualTo("Runs payroll");
        assertThat(vendors.vendors()).extracting(RegisteredVendor::id).doesNotContain(duplicate);
        assertThat(assignments.assignments(engagement))
                .extracting(it -> it.person().name())
                .contains("Meera Kulkarni");
        Acting.as(world.lead());
        assertThat(engagements.get(engagement).vendor()).isEqualTo(world.vendor());
        assertThat(engagements.sites(engagement).stream().filter(site -> site.side() == Side.VENDOR))
                .isNotEmpty()
                .allMatch(site -> calendars.mayKeep(engagement, site.id()));
    }

    @Test
    void letsNobodyInForTheOneThatGoes() {
        merging.merge(duplicate, world.vendor());

        assertThat(invitations.open()).isEmpty();
        Acting.asNobody();
        assertThat(entrance.invitation(link.token())).isEmpty();
    }

    @Test
    void invitesAgainWhereNobodyHasComeInForTheOtherEither() {
        vendors.register(new NewVendor("Krishna " + unique, "IN", "Nina Rao", unique + "@nina.example"));
        var other = idOf("Krishna " + unique);

        merging.merge(duplicate, other);

        assertThat(invitations.open())
                .extracting(OpenInvitation::email, OpenInvitation::party)
                .contains(org.assertj.core.groups.Tuple.tuple(email, other))
                .hasSize(2);
        Acting.asNobody();
        assertThat(entrance.invitation(link.token())).isEmpty();
    }

    @Test
    void refusesOneThatSomebodyHasComeInFor() {
        Acting.asNobody();
        entrance.accept(link.token(), "Asha Rao", "a sentence to remember");
        Acting.as(world.manager());

        refused(() -> merging.merge(duplicate, world.vendor()), "identity.merge-used");
        refused(() -> merging.merge(duplicate, duplicate), "identity.merge-itself");
        assertThat(merging.targets(duplicate)).isEmpty();
        assertThat(vendors.vendors()).extracting(RegisteredVendor::id).contains(duplicate);
    }

    /** What it does for the other client is not this one's to move, and the other one would be left with nobody. */
    @Test
    void refusesOneThatWorksForAnotherClientToo() {
        World.partners(World.create().client(), duplicate);

        refused(() -> merging.merge(duplicate, world.vendor()), "identity.merge-used");
        assertThat(merging.targets(duplicate)).isEmpty();
        assertThat(vendors.vendors()).extracting(RegisteredVendor::id).contains(duplicate);
    }

    @Test
    void namesTheLikelyOneFirst() {
        vendors.register(
                new NewVendor("Other " + unique, "IN", "IN-" + unique, null, "Nina Rao", unique + "@nina.example"));
        var other = idOf("Other " + unique);

        assertThat(merging.targets(duplicate))
                .extracting(MergeTarget::id)
                .containsExactlyInAnyOrderElementsOf(List.of(other, world.vendor(), world.otherVendor()));
        assertThat(merging.targets(world.vendor())).isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        var stranger = World.create();
        Acting.as(stranger.manager());
        assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> merging.merge(duplicate, stranger.vendor()));
        assertThat(merging.targets(duplicate)).isEmpty();

        Acting.as(world.manager());
        assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> merging.merge(duplicate, stranger.vendor()));
    }

    private PartyId idOf(String name) {
        return vendors.vendors().stream()
                .filter(vendor -> vendor.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void refused(Runnable step, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step::run)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
