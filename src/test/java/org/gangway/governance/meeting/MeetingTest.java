package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.meeting.GovernanceFixtures.NOW;
import static org.gangway.governance.meeting.GovernanceFixtures.TEN_IN_COPENHAGEN;
import static org.gangway.governance.meeting.GovernanceFixtures.calledMeeting;
import static org.gangway.governance.meeting.GovernanceFixtures.committee;
import static org.gangway.governance.meeting.GovernanceFixtures.firstItem;
import static org.gangway.governance.meeting.GovernanceFixtures.heldMeeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.identity.Side;
import org.gangway.json.FactText;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

public class MeetingTest {

    private static final AgendaItem MISSED =
            AgendaItem.of(AgendaKind.MISSED_TARGET, "level 2026-02", FactText.write(Map.of("level", "Close")));

    @Test
    void raisesItsSequenceWheneverTheInvitationChanges() {
        var meeting = calledMeeting();
        assertThat(meeting.sequence()).isZero();

        meeting.move(TEN_IN_COPENHAGEN, "Room 5", NOW);
        meeting.add(AgendaItem.free("Plans", AgendaPurpose.DISCUSSION, Locale.ENGLISH), NOW);

        assertThat(meeting.sequence()).isEqualTo(2);
    }

    @Test
    void keepsItsSequenceWhenNothingChanges() {
        var meeting = calledMeeting();

        meeting.move(TEN_IN_COPENHAGEN, " Room 4 ", NOW);

        assertThat(meeting.sequence()).isZero();
    }

    @Test
    void listsWhatWasCollectedBeforeWhatPeopleWrote() {
        var meeting = calledMeeting();
        meeting.add(AgendaItem.free("Plans", AgendaPurpose.DISCUSSION, Locale.ENGLISH), NOW);

        assertThat(meeting.list(List.of(MISSED), NOW)).isTrue();

        assertThat(meeting.agenda())
                .extracting(AgendaItem::kind)
                .containsExactly(AgendaKind.MISSED_TARGET, AgendaKind.FREE);
    }

    @Test
    void keepsTheIdOfAnItemThatIsCollectedAgain() {
        var meeting = calledMeeting();
        meeting.list(List.of(MISSED), NOW);
        var sequence = meeting.sequence();

        var changed = meeting.list(List.of(AgendaItem.of(MISSED.kind(), MISSED.subject(), MISSED.facts())), NOW);

        assertThat(changed).isFalse();
        assertThat(firstItem(meeting)).isEqualTo(MISSED.id());
        assertThat(meeting.sequence()).isEqualTo(sequence);
    }

    @Test
    void dropsWhatIsNoLongerCollected() {
        var meeting = calledMeeting();
        meeting.list(List.of(MISSED), NOW);

        meeting.list(List.of(), NOW);

        assertThat(meeting.agenda()).isEmpty();
    }

    @Test
    void doesNotCollectAgainWhatWasStruck() {
        var meeting = calledMeeting();
        meeting.list(List.of(MISSED), NOW);

        meeting.strike(MISSED.id(), NOW);
        meeting.list(List.of(AgendaItem.of(MISSED.kind(), MISSED.subject(), MISSED.facts())), NOW);

        assertThat(meeting.agenda()).isEmpty();
        assertThat(meeting.hasStruck(MISSED)).isTrue();
    }

    @Test
    void keepsTheOrderThatTheChairSet() {
        var meeting = calledMeeting();
        meeting.add(AgendaItem.free("Plans", AgendaPurpose.DISCUSSION, Locale.ENGLISH), NOW);
        meeting.list(List.of(MISSED), NOW);

        meeting.shift(MISSED.id(), 1, NOW);
        var other = AgendaItem.of(AgendaKind.STATEMENT, "2026-02", "{}");
        meeting.list(List.of(AgendaItem.of(MISSED.kind(), MISSED.subject(), "{\"month\":\"2026-02\"}"), other), NOW);

        assertThat(meeting.agenda())
                .extracting(AgendaItem::kind)
                .containsExactly(AgendaKind.FREE, AgendaKind.MISSED_TARGET, AgendaKind.STATEMENT);
        assertThat(meeting.agenda().get(1).id()).isEqualTo(MISSED.id());
        assertThat(meeting.agenda().get(1).facts()).contains("2026-02");
    }

    @Test
    void shiftsNoFurtherThanTheEnds() {
        var meeting = calledMeeting();
        meeting.list(List.of(MISSED), NOW);
        meeting.add(AgendaItem.free("Plans", AgendaPurpose.DISCUSSION, Locale.ENGLISH), NOW);

        meeting.shift(MISSED.id(), 9, NOW);
        meeting.shift(MISSED.id(), -9, NOW);

        assertThat(firstItem(meeting)).isEqualTo(MISSED.id());
    }

    @Test
    void rejectsChangesOnceItIsHeld() {
        var meeting = heldMeeting();

        refuses("governance.meeting-not-called", () -> meeting.move(TEN_IN_COPENHAGEN, "Room 5", NOW));
        refuses("governance.meeting-not-called", () -> meeting.cancel(NOW));
        refuses("governance.meeting-not-called", () -> meeting.hold(committee(), Side.CLIENT, NOW));
        refuses("governance.meeting-not-called", () -> meeting.list(List.of(), NOW));
    }

    @Test
    void cannotBeHeldBeforeItsHour() {
        var meeting = calledMeeting();
        var start = TEN_IN_COPENHAGEN.start();

        refuses("governance.meeting-not-begun", () -> meeting.hold(committee(), Side.CLIENT, start.minusSeconds(1)));
        meeting.hold(committee(), Side.CLIENT, start);

        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void isAheadThenUnderWayThenWaitsToBeRecorded() {
        var meeting = calledMeeting();
        var time = TEN_IN_COPENHAGEN;

        assertThat(meeting.phase(time.start().minusSeconds(1))).isEqualTo(MeetingPhase.AHEAD);
        assertThat(meeting.phase(time.start())).isEqualTo(MeetingPhase.UNDER_WAY);
        assertThat(meeting.phase(time.end().minusSeconds(1))).isEqualTo(MeetingPhase.UNDER_WAY);
        assertThat(meeting.phase(time.end())).isEqualTo(MeetingPhase.NOT_RECORDED);
        meeting.cancel(time.end());
        assertThat(meeting.phase(time.end())).isEqualTo(MeetingPhase.CANCELLED);
        assertThat(heldMeeting().phase(NOW)).isEqualTo(MeetingPhase.HELD);
    }

    @Test
    void takesNoMinutesBeforeItIsHeld() {
        refuses("governance.meeting-not-held", () -> calledMeeting().requireMinutesOpen());
    }

    @Test
    void rejectsAMeetingWithoutAPlaceAndOneOfNoLength() {
        refuses("governance.place-length", () -> Meeting.call(committee(), 1, TEN_IN_COPENHAGEN, " ", NOW));
        refuses("governance.meeting-length", () -> new MeetingTime(NOW, NOW, "UTC"));
    }

    public static void refuses(String rule, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action::run)
                .satisfies(it -> assertThat(it.rule()).isEqualTo(rule));
    }
}
