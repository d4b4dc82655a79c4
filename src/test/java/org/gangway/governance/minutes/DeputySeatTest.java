package org.gangway.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gangway.contact.deputy.DeputyService;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.meeting.MinutesAnswer;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While a member is away their deputy sits in the committee for them, and the record says for whom. */
@ModuleTest
@UseCase("UC-49")
class DeputySeatTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    ApplicationContext application;

    @Autowired
    DeputyService deputies;

    @Autowired
    AbsenceService absences;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    AddendumService addenda;

    @Autowired
    CommitteeService committees;

    @Autowired
    JdbcClient jdbc;

    private World world;
    private GovernanceStory story;
    private EngagementId engagement;
    private CommitteeId committee;

    @BeforeEach
    void begin() {
        world = World.create();
        story = new GovernanceStory(application);
        engagement = new OnboardingStory(application).engagement(world);
        committee = story.committee(world, engagement);
    }

    @Test
    void answersMinutesInTheSeatOfWhoeverIsAwayAndSaysSo() {
        var meeting = circulated();
        refused(world.vendorMember(), "governance.members-only", () -> minutes.accept(meeting));

        away(world.lead(), today);
        nameDeputy(world.lead(), world.vendorMember());
        assertThat(Acting.as(world.vendorMember(), () -> minutes.standsInFor(meeting)))
                .contains(world.lead().id());
        by(world.vendorMember(), () -> minutes.accept(meeting));

        assertThat(answer(meeting).user()).isEqualTo(world.vendorMember().id());
        assertThat(answer(meeting).standsInFor()).contains(world.lead().id());
        assertThat(Acting.as(
                        world.manager(),
                        () -> jdbc.sql("select count(*) from audit_entry where action = 'minutes.accepted'"
                                        + " and after like '%Meera Kulkarni%'")
                                .query(Long.class)
                                .single()))
                .isOne();
    }

    @Test
    void hasNoSeatWithoutAnAbsenceOrWhenAwayToo() {
        var meeting = circulated();
        nameDeputy(world.lead(), world.vendorMember());
        refused(world.vendorMember(), "governance.members-only", () -> minutes.accept(meeting));
        away(world.lead(), today);
        away(world.vendorMember(), today);
        refused(world.vendorMember(), "governance.members-only", () -> minutes.accept(meeting));
    }

    @Test
    void leavesTheCommitteeAndWhatBothHaveLockedToItsMembers() {
        var meeting = circulated();
        away(world.lead(), today);
        nameDeputy(world.lead(), world.vendorMember());
        by(world.vendorMember(), () -> minutes.accept(meeting));
        by(world.manager(), () -> minutes.accept(meeting));
        refused(world.vendorMember(), "governance.members-only", () -> addenda.write(meeting, "Said otherwise"));
        refused(world.vendorMember(), "governance.members-only", () -> committees.answerWithin(committee, 3));
        refused(
                world.vendorMember(),
                "governance.members-only",
                () -> committees.decideAt(committee, CommitteeLevel.OPERATIONAL));
        refused(
                world.vendorMember(),
                "governance.members-only",
                () -> committees.unseat(committee, world.lead().id()));
    }

    @Test
    void countsForTheQuorumOfAMeetingThatTheirMemberMissed() {
        away(world.lead(), today);
        nameDeputy(world.lead(), world.vendorMember());
        var meeting = heldToday();
        by(world.manager(), () -> minutes.attendThrough(meeting, world.lead().id()));

        var read = Acting.as(world.manager(), () -> meetings.get(meeting)).minutes();
        assertThat(read.isQuorate()).isTrue();
        assertThat(read.attendance().get(world.lead().id().value()).standIn())
                .contains(world.vendorMember().id());
        refused(
                world.manager(),
                "governance.no-deputy",
                () -> minutes.attendThrough(meeting, world.clientMember().id()));
        assertThatExceptionOfType(DataAccessException.class)
                .as("nor by hand")
                .isThrownBy(() -> by(
                        world.manager(),
                        () -> jdbc.sql("update attendance set present = true, deputy_id = :deputy"
                                        + " where meeting_id = :meeting and person_id = :person")
                                .param("deputy", world.vendorMember().id().value())
                                .param("meeting", meeting.value())
                                .param("person", world.clientMember().id().value())
                                .update()));
    }

    @Test
    void nobodyAnswersByHandForSomebodyWhoIsThere() {
        var meeting = circulated();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> by(
                        world.vendorMember(),
                        () -> jdbc.sql(
                                        "insert into minutes_answer (meeting_id, side, person_id, accepted, words, answered_at,"
                                                + " absent_id) values (:meeting, 'VENDOR', :person, true, '', now(), :absent)")
                                .param("meeting", meeting.value())
                                .param("person", world.vendorMember().id().value())
                                .param("absent", world.lead().id().value())
                                .update()));
    }

    private MeetingId circulated() {
        var meeting = story.quorate(world, committee);
        by(world.manager(), () -> minutes.circulate(meeting));
        return meeting;
    }

    private MeetingId heldToday() {
        var time = MeetingTime.of(today.atTime(0, 5).atZone(ZoneOffset.UTC), 30);
        var id = Acting.as(world.manager(), () -> meetings.call(committee, time, "Room 4"));
        by(world.manager(), () -> {
            meetings.addItem(id, "Plans for spring", AgendaPurpose.DECISION);
            PortalClock.at(time.end(), () -> meetings.hold(id));
            minutes.attend(id, world.manager().id(), true);
        });
        return id;
    }

    private MinutesAnswer answer(MeetingId meeting) {
        return Acting.as(world.manager(), () -> meetings.get(meeting))
                .minutes()
                .answer(Side.VENDOR)
                .orElseThrow();
    }

    private void away(CurrentUser person, LocalDate day) {
        by(person, () -> absences.announce(person.id(), new NewAbsence(day, day.plusDays(3), null)));
    }

    private void nameDeputy(CurrentUser person, CurrentUser deputy) {
        by(person, () -> deputies.name(engagement, person.id(), Optional.of(deputy.id())));
    }

    private static void refused(CurrentUser who, String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(who, deed))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
