package org.gangway.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceStory.by;

import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class MeetingMailTest {

    @Autowired
    MeetingService meetings;

    @Autowired
    CommitteeService committees;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;
    private World world;
    private CommitteeId committee;

    @BeforeEach
    void establish() {
        story = new GovernanceStory(application);
        world = World.create();
        committee = story.committee(world, story.engagement(world));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void invitesMembersOfBothSides() throws SQLException {
        story.called(world, committee);

        assertThat(mailsTo(world.manager()))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("meeting 1").contains("METHOD:REQUEST"));
        assertThat(mailsTo(world.lead()))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("METHOD:REQUEST"));
    }

    @Test
    void strikesACancelledMeetingFromTheirCalendars() throws SQLException {
        var meeting = story.called(world, committee);
        Acting.as(world.manager());

        meetings.cancel(meeting);

        assertThat(mailsTo(world.lead()))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail).startsWith("Cancelled").contains("METHOD:CANCEL"));
    }

    @Test
    void tellsWhoLeavesAndWhoJoinsOfWhatIsCalled() throws SQLException {
        var coming = ZonedDateTime.now(ZoneId.of("Europe/Copenhagen")).plusDays(20);
        by(world.manager(), () -> meetings.call(committee, MeetingTime.of(coming, 60), "Room 4"));
        story.called(world, committee);

        by(
                world.lead(),
                () -> committees.seat(
                        committee, new NewCommitteeMember(world.vendorMember().id(), CommitteeRole.MEMBER)));
        by(world.lead(), () -> committees.unseat(committee, world.vendorMember().id()));

        var mails = mailsTo(world.vendorMember());
        // of the meeting that is ahead only, not of the one that is over
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst()).contains("METHOD:REQUEST", "meeting 1", "?reply=accepted");
        assertThat(mails.getLast()).startsWith("No longer yours").contains("METHOD:CANCEL", "SEQUENCE:0");
        assertThat(mails.getLast().lines().filter(line -> line.startsWith("ATTENDEE")))
                .hasSize(1);
    }

    @Test
    void tellsNobodyTwiceWhoOnlyTakesAnotherRole() throws SQLException {
        var coming = ZonedDateTime.now(ZoneId.of("Europe/Copenhagen")).plusDays(20);
        by(world.manager(), () -> meetings.call(committee, MeetingTime.of(coming, 60), "Room 4"));

        by(
                world.manager(),
                () -> committees.seat(
                        committee, new NewCommitteeMember(world.clientMember().id(), CommitteeRole.MEMBER)));

        assertThat(mailsTo(world.clientMember())).hasSize(1);
    }

    private static List<String> mailsTo(CurrentUser user) throws SQLException {
        var found = new ArrayList<String>();
        var owner = TestDatabase.owner();
        try (var database = owner.connect();
                var mails = database.prepareStatement("select subject || body || attachment_text from outgoing_mail"
                        + " where recipient = ? order by created_at")) {
            mails.setString(1, user.id().value() + "@people.example");
            var rows = mails.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
