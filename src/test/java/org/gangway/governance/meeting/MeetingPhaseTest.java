package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.Acting;
import org.gangway.overview.PendingTask;
import org.gangway.overview.PendingTaskKind;
import org.gangway.overview.PendingTaskService;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Lists, pages and Home say the same of a meeting at every moment. */
@ModuleTest
class MeetingPhaseTest {

    private static final PageRequest SOME = PageRequest.of(0, 20);
    private static final Instant START = GovernanceStory.TIME.start();
    private static final Instant BEFORE = START.minus(Duration.ofDays(3));
    private static final Instant DURING = START.plusSeconds(60);
    private static final Instant AFTER = START.plus(Duration.ofDays(12));

    @Autowired
    ApplicationContext application;

    @Autowired
    MeetingService meetings;

    @Autowired
    PendingTaskService tasks;

    private World world;
    private GovernanceStory story;
    private CommitteeId committee;
    private MeetingId meeting;

    @BeforeEach
    void call() {
        world = World.create();
        story = new GovernanceStory(application);
        committee = story.committee(world, story.engagement(world));
        meeting = story.called(world, committee);
    }

    @Test
    void isComingUntilItsEndAndPastFromThenOn() {
        assertThat(coming(BEFORE)).containsExactly(meeting);
        assertThat(coming(DURING)).containsExactly(meeting);
        assertThat(coming(AFTER)).isEmpty();
        assertThat(past(BEFORE)).isEmpty();
        assertThat(past(DURING)).isEmpty();
        assertThat(past(AFTER)).containsExactly(meeting);
    }

    @Test
    void isNotAheadOnceItIsCancelled() {
        PortalClock.at(BEFORE, () -> by(world.manager(), () -> meetings.cancel(meeting)));

        assertThat(coming(BEFORE)).isEmpty();
        assertThat(toRecord(world.manager(), AFTER)).isEmpty();
        assertThat(past(AFTER)).containsExactly(meeting);
    }

    @Test
    void asksEveryMemberToRecordItOnceItIsOver() {
        assertThat(toRecord(world.manager(), BEFORE)).isEmpty();
        assertThat(toRecord(world.manager(), DURING)).isEmpty();
        assertThat(toRecord(world.manager(), AFTER)).hasSize(1);
        assertThat(toRecord(world.lead(), AFTER)).hasSize(1);
        assertThat(toRecord(world.vendorMember(), AFTER)).isEmpty();
        assertThat(toRecord(world.otherLead(), AFTER)).isEmpty();

        PortalClock.at(AFTER, () -> by(world.manager(), () -> meetings.hold(meeting)));

        assertThat(toRecord(world.manager(), AFTER)).isEmpty();
        assertThat(past(AFTER)).containsExactly(meeting);
    }

    @Test
    void isNotHeldBeforeItTakesPlace() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PortalClock.at(BEFORE, () -> by(world.manager(), () -> meetings.hold(meeting))))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("governance.meeting-not-begun"));
    }

    private List<MeetingId> coming(Instant now) {
        return at(now, () -> meetings.coming(SOME)).stream()
                .map(MeetingSummary::id)
                .toList();
    }

    private List<MeetingId> past(Instant now) {
        return at(now, () -> meetings.past(SOME)).stream()
                .map(MeetingSummary::id)
                .toList();
    }

    private <T> List<T> at(Instant now, java.util.function.Supplier<List<T>> question) {
        var answer = new java.util.ArrayList<T>();
        PortalClock.at(now, () -> answer.addAll(Acting.as(world.manager(), question)));
        return answer;
    }

    private List<PendingTask> toRecord(CurrentUser user, Instant now) {
        var waiting = new java.util.ArrayList<PendingTask>();
        PortalClock.at(now, () -> waiting.addAll(Acting.as(user, tasks::forMe)));
        return waiting.stream()
                .filter(task -> task.kind() == PendingTaskKind.MEETING_RECORD)
                .toList();
    }

    private static void by(CurrentUser user, Runnable deed) {
        Acting.as(user, () -> {
            deed.run();
            return UUID.randomUUID();
        });
    }
}
