package org.gangway.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.Role;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class HandoverTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate yesterday = today.minusDays(1);

    @Autowired
    ApplicationContext portal;

    @Autowired
    HandoverService handovers;

    @Autowired
    AssignmentService assignments;

    @Autowired
    CommitteeService committees;

    @Autowired
    ActionRegister actions;

    @Autowired
    EngagementService engagements;

    @Autowired
    PeopleService people;

    @Autowired
    PersonDetailsService details;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void meet() {
        world = World.create();
        var story = new GovernanceStory(portal);
        engagement = story.engagement(world);
        var committee = story.committee(world, engagement);
        var meeting = story.quorate(world, committee);
        story.written(world, meeting, LocalDate.of(2026, 3, 26));
        story.acceptedByBoth(world, meeting);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void listsWhatWaitsForSomebody() {
        Acting.as(world.lead());

        assertThat(handovers.waiting(engagement, world.lead().id()))
                .extracting(HandoverItem::address)
                .hasSize(2);
        assertThat(handovers.waiting(engagement, world.vendorController().id())).isEmpty();
    }

    @Test
    void givesSeatsActionsAndRolesToTheSuccessorInOneStep() {
        letBecomeLead();
        Acting.as(world.lead());
        handovers.handOver(engagement, world.lead().id(), world.vendorMember().id(), yesterday);

        Acting.as(world.vendorMember().with(java.util.Set.of(Role.VENDOR_LEAD, Role.COMMITTEE_MEMBER)));
        assertThat(handovers.waiting(engagement, world.lead().id())).isEmpty();
        assertThat(actions.open(engagement))
                .singleElement()
                .satisfies(action -> assertThat(action.owner())
                        .isEqualTo(world.vendorMember().id()));
        assertThat(committees
                        .committees(engagement)
                        .getFirst()
                        .member(world.vendorMember().id()))
                .hasValueSatisfying(seat -> assertThat(seat.role()).isEqualTo(CommitteeRole.MEMBER));
        assertThat(assignments.assignments(engagement))
                .filteredOn(it -> it.person().id().equals(world.lead().id()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.until()).isEqualTo(yesterday));

        Acting.as(world.lead().with(java.util.Set.of(Role.VENDOR_LEAD)));
        assertThatThrownBy(() -> engagements.get(engagement)).isInstanceOf(EngagementNotFound.class);
    }

    @Test
    void writesNothingWhereTheSuccessorCannotHaveTheRole() {
        Acting.as(world.lead());

        assertThatThrownBy(() -> handovers.handOver(
                        engagement, world.lead().id(), world.vendorController().id(), yesterday))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo("engagement.role-not-given"));
        assertThat(handovers.waiting(engagement, world.lead().id())).hasSize(2);
    }

    /** Or nobody would be left who can act. */
    @Test
    void leavesTheLeadToSomebodyWhoCanLogIn() {
        Acting.as(world.lead());
        var sponsor = details.add(PersonDetails.of("Sunil Rao"));

        assertThatThrownBy(() -> handovers.handOver(engagement, world.lead().id(), sponsor, yesterday))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo("engagement.no-successor"));

        assignments.assign(engagement, sponsor, Role.VENDOR_LEAD, today);
        var own = assignments.assignments(engagement).stream()
                .filter(it -> it.person().id().equals(world.lead().id()) && it.role() == Role.VENDOR_LEAD)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> assignments.end(engagement, own.id(), today))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo("engagement.last-lead"));
    }

    @Test
    void isRefusedTheSecondTime() {
        letBecomeLead();
        Acting.as(world.lead());
        handovers.handOver(engagement, world.lead().id(), world.vendorMember().id(), yesterday);

        assertThatThrownBy(() -> handovers.handOver(
                        engagement, world.lead().id(), world.vendorMember().id(), yesterday))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo("engagement.not-assigned"));
    }

    @Test
    void staysWithinTheOwnCompany() {
        Acting.as(world.manager());

        assertThatThrownBy(() -> handovers.waiting(engagement, world.lead().id()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> handovers.handOver(
                        engagement, world.manager().id(), world.lead().id(), today))
                .isInstanceOf(RuleViolation.class);
    }

    private void letBecomeLead() {
        Acting.as(world.lead());
        people.giveRoles(world.vendorMember().id(), java.util.Set.of(Role.VENDOR_LEAD, Role.COMMITTEE_MEMBER));
    }
}
