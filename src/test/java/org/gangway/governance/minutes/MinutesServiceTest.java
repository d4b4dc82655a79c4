package org.gangway.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.governance.meeting.GovernanceFixtures.MEETING_DAY;
import static org.gangway.governance.meeting.MeetingTest.refuses;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.Sha256;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@ModuleTest
class MinutesServiceTest {

    private static final LocalDate DUE = MEETING_DAY.plusDays(14);

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    ActionService actions;

    @Autowired
    ActionRegister register;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;

    private World world;
    private EngagementId engagement;
    private CommitteeId committee;
    private MeetingId meeting;
    private UUID item;

    @BeforeEach
    void hold() {
        story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        committee = story.committee(world, engagement);
        meeting = story.quorate(world, committee);
        item = Acting.as(
                world.manager(), () -> meetings.get(meeting).agenda().getFirst().id());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void keepsWhatWasWritten() {
        by(world.manager(), () -> minutes.note(meeting, item, "", "Both sides agree."));

        var read = Acting.as(world.clientMember(), () -> meetings.get(meeting));

        assertThat(read.minutes().note(item)).isEqualTo("Both sides agree.");
        assertThat(read.minutes().isQuorate()).isTrue();
    }

    @Test
    void numbersDecisionsThroughTheEngagement() {
        var other = story.quorate(world, committee);
        by(world.manager(), () -> {
            minutes.decide(meeting, item, "First");
            minutes.decide(other, meetings.get(other).agenda().getLast().id(), "Second");
        });

        assertThat(Acting.as(world.clientMember(), () -> minutes.decisions(other)))
                .extracting(Decision::number)
                .containsExactly(2);
    }

    @Test
    void keepsADraftForTheSideThatWritesIt() {
        write();

        Acting.as(world.lead());
        var read = meetings.get(meeting).minutes();
        assertThat(read.note(item)).isEmpty();
        assertThat(read.attendance()).isEmpty();
        assertThat(minutes.decisions(meeting)).isEmpty();
        assertThat(register.assignedBy(meeting)).isEmpty();
        refuses("governance.minutes-of-other-side", () -> minutes.note(meeting, item, "", "Other"));
        refuses("governance.minutes-of-other-side", () -> minutes.decide(meeting, item, "Other"));
        refuses("governance.minutes-of-other-side", () -> minutes.circulate(meeting));
    }

    @Test
    void numbersOnAfterADecisionThatTheOtherSideKeepsToItself() {
        by(world.manager(), () -> minutes.decide(meeting, item, "First"));
        var other = story.called(world, committee);
        by(world.lead(), () -> {
            meetings.addItem(other, "Plans for summer", AgendaPurpose.DECISION);
            meetings.hold(other);
            minutes.attend(other, world.manager().id(), true);
            minutes.attend(other, world.lead().id(), true);
            minutes.decide(other, meetings.get(other).agenda().getLast().id(), "Second");
        });

        assertThat(Acting.as(world.lead(), () -> minutes.decisions(other)))
                .extracting(Decision::number)
                .containsExactly(2);
    }

    @Test
    void goesToTheDeskOfTheSideThatTakesItBack() {
        write();
        by(world.manager(), () -> minutes.circulate(meeting));
        by(world.lead(), () -> minutes.revise(meeting));

        by(world.lead(), () -> minutes.note(meeting, item, "Said", "Said by us"));
        Acting.as(world.manager());
        assertThat(meetings.get(meeting).minutes().note(item)).isEmpty();
        refuses("governance.minutes-of-other-side", () -> minutes.note(meeting, item, "", "Other"));
        by(world.lead(), () -> minutes.circulate(meeting));
        assertThat(Acting.as(
                        world.manager(), () -> meetings.get(meeting).minutes().note(item)))
                .isEqualTo("Said by us");
    }

    @Test
    void numbersMeetingsThroughTheCommittee() {
        var other = story.called(world, committee);

        assertThat(Acting.as(world.lead(), () -> meetings.get(other).number())).isEqualTo(2);
    }

    @Test
    void locksWhenBothSidesHaveAccepted() {
        write();
        story.acceptedByBoth(world, meeting);

        Acting.as(world.lead());
        var read = meetings.get(meeting).minutes();
        assertThat(read.isLocked()).isTrue();
        assertThat(read.json().orElseThrow())
                .contains("\"words\":\"Go live in May\"", "\"note\":\"Said\"", "\"quorum\":true", "Send the plan");
        assertThat(read.sha256()).contains(Sha256.hex(read.json().orElseThrow()));
        assertThat(minutes.isWhole(meeting)).isTrue();
    }

    @Test
    void staysWholeWhenAnActionIsDone() {
        write();
        story.acceptedByBoth(world, meeting);
        var action = Acting.as(world.lead(), () -> register.open(engagement)).getFirst();

        by(world.lead(), () -> actions.complete(action.id()));

        Acting.as(world.manager());
        assertThat(minutes.isWhole(meeting)).isTrue();
        assertThat(register.open(engagement)).isEmpty();
    }

    @Test
    void refusesEveryChangeOfLockedMinutes() {
        write();
        story.acceptedByBoth(world, meeting);

        Acting.as(world.manager());
        refuses("governance.minutes-locked", () -> minutes.note(meeting, item, "Said", "Other"));
        refuses(
                "governance.minutes-locked",
                () -> minutes.attend(meeting, world.lead().id(), false));
        refuses("governance.minutes-locked", () -> minutes.decide(meeting, item, "More"));
        refuses("governance.minutes-not-circulated", () -> minutes.revise(meeting));
    }

    @Test
    void refusesEveryChangeOfLockedMinutesInPlainSql() throws SQLException {
        write();
        story.acceptedByBoth(world, meeting);

        var id = "'" + meeting.value() + "'";
        for (var change : List.of(
                "update meeting set place = 'elsewhere' where id = " + id,
                "delete from meeting where id = " + id,
                "update minutes_note set words = 'x' where meeting_id = " + id,
                "delete from minutes_note where meeting_id = " + id,
                "update attendance set present = false where meeting_id = " + id,
                "update agenda_item set words = 'x' where meeting_id = " + id,
                "update decision set words = 'x' where meeting_id = " + id,
                "delete from decision where meeting_id = " + id,
                "delete from minutes_answer where meeting_id = " + id,
                "update action set words = 'x' where meeting_id = " + id,
                "delete from action where meeting_id = " + id,
                "insert into minutes_note values (" + id + ", gen_random_uuid(), 'more')")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(change)
                    .isThrownBy(() -> asOwner(change))
                    .withMessageContaining("locked");
        }
    }

    @Test
    void tellsWhenTablesNoLongerSayWhatWasHashed() throws SQLException {
        write();
        story.acceptedByBoth(world, meeting);
        asOwner("alter table decision disable trigger decision_locked");
        asOwner("update decision set words = 'forged' where meeting_id = '" + meeting.value() + "'");
        asOwner("alter table decision enable trigger decision_locked");

        Acting.as(world.manager());
        assertThat(minutes.isWhole(meeting)).isFalse();
    }

    @Test
    void comesBackToTheDeskAfterAnObjection() {
        write();
        by(world.manager(), () -> {
            minutes.circulate(meeting);
            minutes.accept(meeting);
        });
        by(world.lead(), () -> minutes.object(meeting, "It was June"));
        by(world.manager(), () -> minutes.revise(meeting));
        by(world.manager(), () -> minutes.note(meeting, item, "Said", "Said in June"));

        story.acceptedByBoth(world, meeting);

        Acting.as(world.lead());
        assertThat(meetings.get(meeting).minutes().isLocked()).isTrue();
        assertThat(minutes.isWhole(meeting)).isTrue();
    }

    @Test
    void givesActionsToThoseWhoMustSeeThemOnceTheMinutesAreCirculated() {
        write();
        Acting.as(world.lead());
        assertThat(register.mine(PageRequest.of(0, 5))).isEmpty();
        by(world.manager(), () -> minutes.circulate(meeting));

        Acting.as(world.lead());
        assertThat(register.mine(PageRequest.of(0, 5)))
                .extracting(ActionSummary::words, ActionSummary::ownerName, ActionSummary::dueOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Send the plan", "Meera Kulkarni", DUE));
        Acting.as(world.vendorMember());
        assertThat(register.mine(PageRequest.of(0, 5))).isEmpty();
        assertThat(register.open(PageRequest.of(0, 5))).hasSize(1);
        Acting.as(world.manager());
        assertThat(register.open(PageRequest.of(0, 5))).hasSize(1);
        Acting.as(world.clientMember());
        assertThat(register.open(PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void letsNobodyElseCloseAnAction() {
        write();
        by(world.manager(), () -> minutes.circulate(meeting));
        var action = Acting.as(world.lead(), () -> register.open(engagement)).getFirst();

        Acting.as(world.vendorMember());
        refuses("governance.members-only", () -> actions.complete(action.id()));
    }

    private void write() {
        story.written(world, meeting, DUE);
    }

    private static void asOwner(String change) throws SQLException {
        var owner = TestDatabase.owner();
        try (var database = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = database.createStatement()) {
            statement.execute(change);
        }
    }
}
