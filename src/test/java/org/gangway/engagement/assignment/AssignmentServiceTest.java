package org.gangway.engagement.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSummary;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.Role;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.EverybodyTakesPart;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@UseCase("UC-33")
@ModuleTest
class AssignmentServiceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    AssignmentService assignments;

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiations;

    @Autowired
    PersonDetailsService people;

    @Autowired
    OwnRoles ownRoles;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void open() {
        world = World.create();
        // everybody takes part in the first engagement of a company
        Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor())));
        engagement = EverybodyTakesPart.onlyWhoIsAssigned(() ->
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor()))));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void beginWithWhoeverOpensTheEngagementAndTheOnlyLeadOfTheVendor() {
        Acting.as(world.manager());

        assertThat(assignments.assignments(engagement))
                .extracting(it -> it.person().name() + " " + it.role())
                .containsExactly("Karen Holm OUTSOURCING_MANAGER", "Meera Kulkarni VENDOR_LEAD");
    }

    @Test
    void areEverybodysWhileACompanyHasASingleEngagement() {
        var fresh = World.create();
        var first = EverybodyTakesPart.onlyWhoIsAssigned(() ->
                Acting.as(fresh.manager(), () -> engagements.open(AgreementFixtures.engagementWith(fresh.vendor()))));

        Acting.as(fresh.manager());
        assertThat(assignments.assignments(first))
                .extracting(it -> it.person().name() + " " + it.role())
                .containsExactlyInAnyOrder(
                        "Karen Holm OUTSOURCING_MANAGER",
                        "Jonas Bro COMMITTEE_MEMBER",
                        "Lise Vang FINANCE_CONTROLLER",
                        "Meera Kulkarni VENDOR_LEAD",
                        "Rohan Deshpande COMMITTEE_MEMBER",
                        "Anil Joshi FINANCE_CONTROLLER");
    }

    @Test
    void showTheEngagementToNobodyElseOfEitherCompany() {
        for (var colleague :
                List.of(world.clientMember(), world.controller(), world.vendorMember(), world.vendorController())) {
            Acting.as(colleague);

            assertThat(engagements.search("", PageRequest.of(0, 10)))
                    .as(colleague.name())
                    .extracting(EngagementSummary::id)
                    .doesNotContain(engagement);
            assertThatThrownBy(() -> engagements.get(engagement))
                    .as(colleague.name())
                    .isInstanceOf(EngagementNotFound.class);
        }
    }

    @Test
    void areNotNeededByThoseWhoSeeTheWholeCompany() {
        Acting.as(world.auditor());

        assertThat(engagements.get(engagement).id()).isEqualTo(engagement);
        assertThat(ownRoles.in(engagement).roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void holdFromTheirFirstDayToTheirLast() {
        assign(world.manager(), world.controller(), Role.FINANCE_CONTROLLER, today.plusDays(1));
        Acting.as(world.controller());
        assertThatThrownBy(() -> engagements.get(engagement)).isInstanceOf(EngagementNotFound.class);

        var member = assign(world.manager(), world.clientMember(), Role.COMMITTEE_MEMBER, today);
        Acting.as(world.clientMember());
        assertThat(engagements.get(engagement).id()).isEqualTo(engagement);
        assertThat(ownRoles.in(engagement).roles()).containsExactly(Role.COMMITTEE_MEMBER);

        Acting.as(world.manager());
        assignments.end(engagement, member, today.minusDays(1));
        Acting.as(world.clientMember());
        assertThatThrownBy(() -> engagements.get(engagement)).isInstanceOf(EngagementNotFound.class);
        Acting.as(world.manager());
        assertThat(assignments.assignments(engagement))
                .as("what was stays")
                .extracting(it -> it.person().name())
                .contains("Jonas Bro");
    }

    @Test
    void giveARoleInOneEngagementAndAnotherInTheNext() {
        var other = EverybodyTakesPart.onlyWhoIsAssigned(() ->
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor()))));
        assign(world.manager(), world.controller(), Role.FINANCE_CONTROLLER, today);
        Acting.as(world.manager());
        assignments.assign(other, world.controller().id(), Role.READER, today);

        Acting.as(world.controller());
        assertThat(ownRoles.in(engagement).roles()).containsExactly(Role.FINANCE_CONTROLLER);
        assertThat(ownRoles.in(other).roles()).containsExactly(Role.READER);
        assertThat(ownRoles.where(java.util.Set.of(Role.FINANCE_CONTROLLER)))
                .contains(engagement)
                .doesNotContain(other);
    }

    @Test
    void letAReaderReadAndChangeNothing() {
        assign(world.manager(), world.controller(), Role.READER, today);
        var reader = world.controller().with(java.util.Set.of(Role.FINANCE_CONTROLLER, Role.OUTSOURCING_MANAGER));
        Acting.as(reader);

        assertThat(engagements.get(engagement).id()).isEqualTo(engagement);
        assertThat(ownRoles.in(engagement).roles()).containsExactly(Role.READER);
        assertThatThrownBy(() -> negotiations.start(engagement)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.assign(engagement, reader.id(), Role.OUTSOURCING_MANAGER, today))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void areRefusedWhereTheCompanyNeverGaveTheRole() {
        refused(
                "engagement.role-not-given",
                () -> assign(world.manager(), world.clientMember(), Role.FINANCE_CONTROLLER, today));
        refused(
                "engagement.role-not-assigned",
                () -> assign(world.manager(), world.manager(), Role.ADMINISTRATOR, today));
        refused(
                "engagement.assigned-already",
                () -> assign(world.manager(), world.manager(), Role.OUTSOURCING_MANAGER, today));
        refused("engagement.own-side-only", () -> assign(world.manager(), world.vendorMember(), Role.READER, today));
    }

    @Test
    void leaveEachSideWithALead() {
        Acting.as(world.manager());
        var own = assignments.assignments(engagement).getFirst();

        refused("engagement.last-lead", () -> assignments.end(engagement, own.id(), today));
        refused("engagement.last-lead", () -> assignments.end(engagement, own.id(), today.plusYears(1)));
    }

    @Test
    void areTheOwnSidesAlone() {
        Acting.as(world.manager());
        var lead = assignments.assignments(engagement).getLast();

        refused("engagement.own-side-only", () -> assignments.end(engagement, lead.id(), today));
    }

    @Test
    void nameSomebodyWithoutAnAccount() {
        Acting.as(world.manager());
        var sponsor = people.add(PersonDetails.of("Henrik Ravn"));
        assignments.assign(engagement, sponsor, Role.COMMITTEE_MEMBER, today);

        Acting.as(world.lead());
        assertThat(assignments.assignments(engagement))
                .extracting(it -> it.person().name())
                .contains("Henrik Ravn");
    }

    private AssignmentId assign(CurrentUser by, CurrentUser whom, Role role, LocalDate from) {
        return Acting.as(by, () -> assignments.assign(engagement, whom.id(), role, from));
    }

    private static void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
