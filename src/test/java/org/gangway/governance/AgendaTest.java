package org.gangway.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceFixtures.MEETING_DAY;
import static org.gangway.governance.GovernanceStory.by;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ModuleTest
@Import({GovernanceStory.class, AgendaEvents.class})
class AgendaTest {

    private static final Map<String, ?> FACTS = Map.of("level", "Close on AD3", "month", YearMonth.of(2026, 2));

    @Autowired
    MeetingService meetings;

    @Autowired
    ActionService actions;

    @Autowired
    AgendaEvents events;

    @Autowired
    GovernanceStory story;

    private World world;
    private EngagementId engagement;
    private CommitteeId committee;

    @BeforeEach
    void establish() {
        world = World.create();
        engagement = story.engagement(world);
        committee = story.committee(world, engagement);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void listsWhatHappenedBeforeTheCall() {
        miss(FACTS);

        var meeting = story.called(world, committee);

        assertThat(kinds(meeting)).containsExactly(AgendaKind.MISSED_TARGET);
        assertThat(Acting.as(world.lead(), () -> meetings.get(meeting).sequence())).isZero();
    }

    @Test
    void listsWhatHappensAfterTheCallWhenItIsOpened() {
        var meeting = story.called(world, committee);
        miss(FACTS);

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).containsExactly(AgendaKind.MISSED_TARGET);
        assertThat(Acting.as(world.lead(), () -> meetings.get(meeting).sequence())).isOne();
    }

    @Test
    void changesNothingWhenItIsOpenedByAStranger() {
        var meeting = story.called(world, committee);
        miss(FACTS);

        by(world.auditor(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).isEmpty();
    }

    @Test
    void listsEachMatterOnceAndOnlyForOneMeeting() {
        miss(FACTS);
        miss(FACTS);
        var first = story.called(world, committee);

        var second = story.called(world, committee);

        assertThat(kinds(first)).containsExactly(AgendaKind.MISSED_TARGET);
        assertThat(kinds(second)).isEmpty();
    }

    @Test
    void bringsBackAMatterThatChangedAfterItWasDealtWith() {
        miss(FACTS);
        var first = story.called(world, committee);
        by(world.manager(), () -> meetings.hold(first));
        miss(Map.of("level", "Close on AD3", "month", YearMonth.of(2026, 2)));

        var second = story.called(world, committee);

        assertThat(kinds(second)).containsExactly(AgendaKind.MINUTES_OF_LAST_MEETING, AgendaKind.MISSED_TARGET);
    }

    @Test
    void handsOnWhatACancelledMeetingHadTaken() {
        miss(FACTS);
        var first = story.called(world, committee);
        by(world.manager(), () -> meetings.cancel(first));

        var second = story.called(world, committee);

        assertThat(kinds(second)).containsExactly(AgendaKind.MISSED_TARGET);
    }

    @Test
    void listsTheLastMinutesAndTheOpenActionsFirst() {
        miss(FACTS);
        var first = story.quorate(world, committee);
        by(world.manager(), () -> {
            var item = meetings.get(first).agenda().getFirst().id();
            actions.assign(
                    first, new NewAction(item, "Send the plan", world.lead().id(), MEETING_DAY.plusDays(9)));
        });
        events(AgendaKind.STATEMENT, Map.of("month", YearMonth.of(2026, 2)));

        var second = story.called(world, committee);

        assertThat(kinds(second))
                .containsExactly(
                        AgendaKind.MINUTES_OF_LAST_MEETING, AgendaKind.OPEN_ACTION, AgendaKind.STATEMENT);
    }

    @Test
    void forgetsAnActionThatIsDoneBeforeTheMeeting() {
        var first = story.quorate(world, committee);
        var action = Acting.as(
                world.manager(),
                () -> actions.assign(
                        first,
                        new NewAction(
                                meetings.get(first).agenda().getFirst().id(),
                                "Send the plan",
                                world.lead().id(),
                                MEETING_DAY)));
        var second = story.called(world, committee);
        by(world.lead(), () -> actions.complete(action));

        by(world.lead(), () -> meetings.open(second));

        assertThat(kinds(second)).containsExactly(AgendaKind.MINUTES_OF_LAST_MEETING);
    }

    private void miss(Map<String, ?> facts) {
        events(AgendaKind.MISSED_TARGET, facts);
    }

    private void events(AgendaKind kind, Map<String, ?> facts) {
        by(world.lead(), () -> events.raise(engagement, kind, "close 2026-02", facts));
    }

    private List<AgendaKind> kinds(MeetingId meeting) {
        return Acting.as(world.lead(), () -> meetings.get(meeting)).agenda().stream()
                .map(AgendaItem::kind)
                .toList();
    }
}
