package org.gangway.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.governance.meeting.MeetingTest.refuses;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.meeting.MeetingNotFound;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.minutes.AddendumService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class CommitteeServiceTest {

    private static final List<String> TABLES = List.of(
            "committee",
            "committee_member",
            "meeting",
            "agenda_item",
            "attendance",
            "minutes_note",
            "minutes_answer",
            "addendum",
            "addendum_answer",
            "decision",
            "action",
            "agenda_candidate");

    @Autowired
    CommitteeService committees;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    ActionRegister register;

    @Autowired
    AddendumService addenda;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void open() {
        story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void seatsPeopleOnTheSideOfTheirParty() {
        var id = story.committee(world, engagement);

        var committee = Acting.as(world.lead(), () -> committees.get(id));

        assertThat(committee.members())
                .extracting(CommitteeMember::user)
                .containsExactly(
                        world.manager().id(),
                        world.clientMember().id(),
                        world.lead().id());
    }

    @Test
    void offersOnlyThosePeopleWhoMaySit() {
        var names = Acting.as(world.lead(), () -> committees.eligible(engagement));

        assertThat(names)
                .extracting(PersonSummary::name)
                .containsExactlyInAnyOrder("Karen Holm", "Jonas Bro", "Meera Kulkarni", "Rohan Deshpande");
    }

    @Test
    void refusesSomebodyOfAnotherVendor() {
        var seats = List.of(
                new NewCommitteeMember(world.manager().id(), CommitteeRole.CHAIR),
                new NewCommitteeMember(world.otherLead().id(), CommitteeRole.MEMBER));

        Acting.as(world.manager());
        refuses("governance.cannot-sit", () -> committees.establish(engagement, "Board", seats));
    }

    @Test
    void letsOnlyMembersChangeIt() {
        var id = story.committee(world, engagement);

        Acting.as(world.vendorMember());
        refuses(
                "governance.members-only",
                () -> committees.seat(
                        id, new NewCommitteeMember(world.vendorMember().id(), CommitteeRole.MEMBER)));
        refuses("governance.members-only", () -> meetings.call(id, GovernanceStory.TIME, "Room 4"));
    }

    @Test
    void letsEachSideChangeItsOwnMembersOnly() {
        var id = story.committee(world, engagement);

        Acting.as(world.lead());
        committees.seat(id, new NewCommitteeMember(world.vendorMember().id(), CommitteeRole.SECRETARY));
        refuses(
                "governance.own-side-only",
                () -> committees.seat(
                        id, new NewCommitteeMember(world.clientMember().id(), CommitteeRole.MEMBER)));
        refuses(
                "governance.own-side-only",
                () -> committees.unseat(id, world.clientMember().id()));
        committees.unseat(id, world.lead().id());

        assertThat(committees.get(id).members())
                .extracting(CommitteeMember::user)
                .containsExactly(
                        world.manager().id(),
                        world.clientMember().id(),
                        world.vendorMember().id());
    }

    @Test
    void letsAuditorsReadAndNotWrite() {
        var id = story.committee(world, engagement);

        Acting.as(world.auditor());
        assertThat(committees.committees(engagement)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> meetings.call(id, GovernanceStory.TIME, "Room 4"));
    }

    @Test
    void hidesEverythingFromAnotherVendor() {
        var committee = story.committee(world, engagement);
        var meeting = story.quorate(world, committee);
        Acting.as(world.otherLead());

        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> committees.committees(engagement));
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> committees.eligible(engagement));
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> meetings.meetings(engagement));
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> register.open(engagement));
        assertThatExceptionOfType(CommitteeNotFound.class).isThrownBy(() -> committees.get(committee));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> meetings.get(meeting));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> meetings.open(meeting));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> meetings.cancel(meeting));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> minutes.decisions(meeting));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> minutes.circulate(meeting));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> minutes.accept(meeting));
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> register.assignedBy(meeting));
    }

    @Test
    void hidesEveryRowFromAnotherVendorInPlainSql() throws SQLException {
        var meeting = story.lockedMeeting(world, story.committee(world, engagement));
        story.happens(world.lead(), new StatementProposed(engagement, YearMonth.of(2026, 2)));
        by(world.manager(), () -> addenda.write(meeting, "Four days, not five"));

        for (var table : TABLES) {
            assertThat(rows(table, world.lead())).as(table).isPositive();
            assertThat(rows(table, world.otherLead())).as(table).isZero();
        }
    }

    private static int rows(String table, CurrentUser user) throws SQLException {
        var app = TestDatabase.app();
        try (var database = DriverManager.getConnection(app.url(), app.user(), app.password());
                var statement = database.createStatement()) {
            statement.execute("select set_config('gangway.party', '"
                    + user.party().value() + "', false), set_config('gangway.whole_company', 'on', false)");
            var count = statement.executeQuery("select count(*) from " + table);
            count.next();
            return count.getInt(1);
        }
    }
}
