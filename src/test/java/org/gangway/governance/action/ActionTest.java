package org.gangway.governance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.meeting.GovernanceFixtures.MEETING_DAY;
import static org.gangway.governance.meeting.GovernanceFixtures.NOW;
import static org.gangway.governance.meeting.GovernanceFixtures.quorateMeeting;
import static org.gangway.governance.meeting.GovernanceFixtures.task;
import static org.gangway.governance.meeting.MeetingTest.refuses;

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
