package org.gangway.governance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.meeting.GovernanceFixtures.MEETING_DAY;
import static org.gangway.governance.meeting.GovernanceFixtures.NOW;
import static org.gangway.governance.meeting.GovernanceFixtures.quorateMeeting;
import static org.gangway.governance.meeting.GovernanceFixtures.task;
import static org.gangway.governance.meeting.MeetingTest.refuses;

import java.util.UUID;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void isOverdueFromTheDayAfterItsDueDate() {
        var action = assigned();

        assertThat(action.isOverdue(MEETING_DAY.plusDays(7))).isFalse();
        assertThat(action.isOverdue(MEETING_DAY.plusDays(8))).isTrue();
    }

    @Test
    void isNeverOverdueOnceDone() {
        var action = assigned();

        action.complete(NOW);

        assertThat(action.status()).isEqualTo(ActionStatus.DONE);
        assertThat(action.isOverdue(MEETING_DAY.plusYears(1))).isFalse();
    }

    @Test
    void closesOnce() {
        var action = assigned();
        action.drop(NOW);

        refuses("governance.action-not-open", () -> action.complete(NOW));
    }

    @Test
    void isHandedOnAndMovedWhileTheMinutesKeepWhatWasSaid() {
        var action = assigned();
        var owner = action.owner();
        var other = new PersonId(UUID.randomUUID());
        var party = new PartyId(UUID.randomUUID());

        action.handOn(other, party);
        action.postpone(MEETING_DAY.plusDays(30), MEETING_DAY);

        assertThat(action.holder()).isEqualTo(other);
        assertThat(action.until()).isEqualTo(MEETING_DAY.plusDays(30));
        assertThat(action.owner()).isEqualTo(owner);
        assertThat(action.dueOn()).isEqualTo(MEETING_DAY.plusDays(7));
        assertThat(action.isOverdue(MEETING_DAY.plusDays(20))).isFalse();
        assertThat(action.isOverdue(MEETING_DAY.plusDays(31))).isTrue();
        refuses("governance.due-in-the-past", () -> action.postpone(MEETING_DAY.minusDays(1), MEETING_DAY));
    }

    @Test
    void isReopenedOnceItIsClosed() {
        var action = assigned();

        refuses("governance.action-open", action::reopen);
        action.complete(NOW);
        refuses("governance.action-not-open", () -> action.postpone(MEETING_DAY.plusDays(30), MEETING_DAY));
        action.reopen();

        assertThat(action.status()).isEqualTo(ActionStatus.OPEN);
        action.drop(NOW);
    }

    @Test
    void cannotBeDueBeforeItsMeeting() {
        var meeting = quorateMeeting();

        refuses(
                "governance.due-before-meeting",
                () -> Action.assign(meeting, 1, task(meeting, MEETING_DAY.minusDays(1))));
    }

    private static Action assigned() {
        var meeting = quorateMeeting();
        return Action.assign(meeting, 1, task(meeting, MEETING_DAY.plusDays(7)));
    }
}
