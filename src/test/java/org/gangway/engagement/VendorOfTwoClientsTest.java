package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.partnership.Assessment;
import org.gangway.identity.partnership.ClientPartner;
import org.gangway.identity.partnership.PartnershipService;
import org.gangway.identity.partnership.PartnershipState;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.partnership.VendorCriticality;
import org.gangway.identity.partnership.VendorTier;
import org.gangway.identity.party.CompanyDetails;
import org.gangway.identity.party.CompanyProfile;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.registration.InvitationService;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** The same vendor with the same people works for two clients, who learn nothing of each other. */
@UseCase("UC-35")
@ModuleTest
class VendorOfTwoClientsTest {

    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    VendorService vendors;

    @Autowired
    PartnershipService partnerships;

    @Autowired
    VendorAssessmentService assessments;

    @Autowired
    CompanyService companies;

    @Autowired
    InvitationService invitations;

    @Autowired
    RegistrationService entrance;

    @Autowired
    EngagementService engagements;

    @Autowired
    PartyDirectory parties;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String number = "IN-" + unique;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World first;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World second;

    /** A vendor of the first client has come in, and is called as nobody else is. */
    @BeforeEach
    void begin() {
        first = World.create();
        second = World.create();
        Acting.as(first.lead());
        companies.rename("Sahyadri " + unique + " Private Limited");
        companies.describe(new CompanyDetails(number, null, CompanyProfile.NONE));
        Acting.asNobody();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void isAskedAndNotRegisteredAgain() {
        Acting.as(second.manager());
        refusedTo(() -> vendors.register(likeTheVendor()), "identity.vendor-on-portal");

        vendors.ask(likeTheVendor());

        assertThat(assessments.vendors())
                .filteredOn(vendor -> vendor.state() == PartnershipState.PROPOSED)
                .singleElement()
                .satisfies(vendor -> {
                    assertThat(vendor.name()).isEqualTo("SAHYADRI " + unique + " Pvt. Ltd.");
                    assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> companies.company(vendor.id()));
                    assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> parties.party(vendor.id()));
                    assertThat(parties.people(vendor.id())).isEmpty();
                });
        refusedTo(() -> vendors.register(likeTheVendor()), "identity.vendor-asked");
        refusedTo(() -> vendors.ask(likeTheVendor()), "identity.vendor-asked");
    }

    @Test
    void worksForBothOnceItAgrees() {
        ask(second);
        var before =
                Acting.as(first.manager(), () -> engagements.open(AgreementFixtures.engagementWith(first.vendor())));

        Acting.as(first.lead());
        assertThat(partnerships.clients())
                .extracting(ClientPartner::id, ClientPartner::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(first.client(), PartnershipState.AGREED),
                        org.assertj.core.groups.Tuple.tuple(second.client(), PartnershipState.PROPOSED));
        partnerships.agree(second.client());

        var after =
                Acting.as(second.manager(), () -> engagements.open(AgreementFixtures.engagementWith(first.vendor())));
        Acting.as(first.lead());
        assertThat(engagements.search("", ALL))
                .extracting(EngagementSummary::id)
                .contains(before, after);
        assertThat(engagements.ownSide(after)).isEqualTo(org.gangway.identity.Side.VENDOR);
    }

    @Test
    void tellsNeitherClientOfTheOther() throws SQLException {
        ask(second);
        Acting.as(first.lead(), () -> {
            partnerships.agree(second.client());
            return true;
        });
        var ofFirst =
                Acting.as(first.manager(), () -> engagements.open(AgreementFixtures.engagementWith(first.vendor())));
        Acting.as(second.manager(), () -> engagements.open(AgreementFixtures.engagementWith(first.vendor())));

        for (var other :
                List.of(List.of(second.manager(), first.client()), List.of(first.manager(), second.client()))) {
            var user = (CurrentUser) other.getFirst();
            var hidden = (PartyId) other.getLast();
            assertThat(rows(user, "select count(*) from party where id = '" + hidden.value() + "'"))
                    .isZero();
            assertThat(rows(user, "select count(*) from partnership where client_id = '" + hidden.value() + "'"))
                    .isZero();
            assertThat(rows(user, "select count(*) from person where party_id = '" + hidden.value() + "'"))
                    .isZero();
            assertThat(rows(user, "select count(*) from engagement where client_id = '" + hidden.value() + "'"))
                    .isZero();
            assertThat(rows(user, "select count(*) from audit_entry where party_id = '" + hidden.value() + "'"))
                    .isZero();
        }
        Acting.as(second.manager());
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> engagements.get(ofFirst));
        assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> companies.company(first.client()));
        assertThat(rows(
                        second.manager(),
                        "select count(*) from assignment where engagement_id = '" + ofFirst.value() + "'"))
                .isZero();
    }

    @Test
    void keepsWhatEachClientThinksOfItFromEverybodyElse() throws SQLException {
        ask(second);
        Acting.as(first.lead(), () -> {
            partnerships.agree(second.client());
            return true;
        });
        var secret = "We could not do without them " + unique;
        Acting.as(first.manager());
        assessments.assess(first.vendor(), new Assessment(VendorTier.STRATEGIC, VendorCriticality.CRITICAL, secret));

        assertThat(assessments.vendor(first.vendor()).assessment().remark()).isEqualTo(secret);
        for (var user : List.of(first.lead(), first.vendorMember(), second.manager(), second.otherLead())) {
            assertThat(rows(user, "select count(*) from vendor_assessment where remark = '" + secret + "'"))
                    .as(user.name())
                    .isZero();
            assertThat(rows(
                            user,
                            "select count(*) from audit_entry where after::text like '%" + secret
                                    + "%' or action = 'identity.vendor-assessed'"))
                    .as("the log of %s", user.name())
                    .isZero();
        }
        Acting.as(second.manager());
        assertThat(assessments.vendor(first.vendor()).assessment()).isEqualTo(Assessment.NONE);
        Acting.as(first.lead());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessments.vendor(first.vendor()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assessments.assess(first.vendor(), Assessment.NONE));
    }

    @Test
    void mayDeclineAndIsNotAskedAgainUnderItsNumber() {
        ask(second);
        Acting.as(first.lead());
        partnerships.decline(second.client());
        refusedTo(() -> partnerships.decline(second.client()), "identity.partnership-answered");

        Acting.as(second.manager());
        assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> companies.company(first.vendor()));
        refusedTo(() -> vendors.ask(likeTheVendor()), "identity.vendor-declined");
        assertThatThrownBy(() -> engagements.open(AgreementFixtures.engagementWith(first.vendor())))
                .isInstanceOf(PartyNotFound.class);
        // a namesake that has another number is another company
        vendors.register(new NewVendor(
                "Sahyadri " + unique, "IN", "IN-other-" + unique, null, "Asha Rao", unique + "@asha.example"));

        Acting.as(first.lead());
        partnerships.agree(second.client());
        assertThat(Acting.as(
                        second.manager(), () -> parties.party(first.vendor()).name()))
                .startsWith("Sahyadri " + unique);
    }

    @Test
    void isFoundByItsNumberWhateverItIsCalled() {
        Acting.as(second.manager());

        refusedTo(
                () -> vendors.register(new NewVendor(
                        "Quite another name",
                        "IN",
                        number.toLowerCase(java.util.Locale.ROOT),
                        null,
                        "Asha Rao",
                        unique + "@asha.example")),
                "identity.vendor-on-portal");
    }

    /** Or else a client could let somebody in who reads what the vendor does for another one. */
    @Test
    void letsNobodyInAtAClientsWishOnceItHasAnAdministrator() throws SQLException {
        Acting.as(first.manager());
        refusedTo(
                () -> vendors.inviteLead(first.vendor(), "Asha Rao", unique + "@asha.example"),
                "identity.vendor-invites-itself");
        assertThatThrownBy(() -> rows(
                        first.manager(),
                        "with i as (insert into invitation (id, version, token_hash, email, full_name, party_id, invited_by,"
                                + " expires_at) values (gen_random_uuid(), 0, '" + unique + "', 'a@b.example', 'A', '"
                                + first.vendor().value() + "', '"
                                + first.client().value()
                                + "', now()) returning 1) select count(*) from i"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void withdrawsWhomTheFirstClientInvitedOnceASecondOneComes() {
        Acting.as(second.manager());
        var name = "Krishna " + unique;
        var one = vendors.register(new NewVendor(name, "IN", "Asha Rao", unique + "@asha.example"));
        var vendor = vendors.vendors().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        var two = vendors.inviteLead(vendor.id(), "Nina Rao", unique + "@nina.example");
        Acting.asNobody();
        var asha = entrance.accept(one.token(), "Asha Rao", "a sentence to remember");
        Acting.as(first.manager());
        vendors.ask(new NewVendor(name, "IN", "Asha Rao", unique + "@asha.example"));

        Acting.as(new CurrentUser(
                asha,
                "Asha Rao",
                unique + "@asha.example",
                vendor.id(),
                name,
                org.gangway.identity.Side.VENDOR,
                Set.of(Role.ADMINISTRATOR, Role.VENDOR_LEAD),
                "en",
                "en-GB",
                "Asia/Kolkata"));
        assertThat(invitations.open()).hasSize(1);
        partnerships.agree(first.client());

        assertThat(invitations.open()).isEmpty();
        Acting.asNobody();
        assertThat(entrance.invitation(two.token())).isEmpty();
    }

    @Test
    void answersOnlyForItself() {
        ask(second);

        Acting.as(second.otherLead());
        assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> partnerships.agree(first.client()));
        Acting.as(second.manager());
        assertThatExceptionOfType(PartyNotFound.class).isThrownBy(() -> partnerships.agree(second.client()));
        Acting.as(first.vendorMember());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> partnerships.agree(second.client()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> partnerships.clients());
    }

    /** No client agrees in the vendor's name, with plain SQL either. */
    @Test
    void isPartnerOfNobodyWithoutItsWord() {
        for (var statement : List.of(
                "insert into partnership (id, version, client_id, vendor_id, state, asked_name, asked_country, asked_at)"
                        + " values (gen_random_uuid(), 0, '" + second.client().value() + "', '"
                        + first.vendor().value() + "', 'AGREED', 'x', 'IN', now())",
                "insert into partnership (id, version, client_id, vendor_id, state, asked_name, asked_country, asked_at)"
                        + " values (gen_random_uuid(), 0, '" + first.client().value() + "', '"
                        + second.vendor().value() + "', 'PROPOSED', 'x', 'IN', now())")) {
            assertThatThrownBy(() ->
                            rows(second.manager(), "with i as (" + statement + " returning 1) select count(*) from i"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private NewVendor likeTheVendor() {
        return new NewVendor(
                "SAHYADRI " + unique + " Pvt. Ltd.", "IN", number, null, "Meera Kulkarni", "m@" + unique + ".example");
    }

    private void ask(World client) {
        Acting.as(client.manager(), () -> {
            vendors.ask(likeTheVendor());
            return true;
        });
    }

    private static void refusedTo(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static long rows(CurrentUser user, String sql) throws SQLException {
        try (var app = TestDatabase.app().connect();
                var act = app.prepareStatement("select set_config('gangway.party', ?, false),"
                        + " set_config('gangway.user', ?, false), set_config('gangway.whole_company', ?, false)")) {
            act.setString(1, user.party().value().toString());
            act.setString(2, user.id().value().toString());
            act.setString(3, user.seesWholeCompany() ? "on" : "off");
            act.execute();
            try (var statement = app.createStatement();
                    var found = statement.executeQuery(sql)) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
