package org.gangway.governance;

import java.util.UUID;
import org.gangway.database.AdvisoryLock;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/**
 * Numbers without gaps or doubles: who asks for the next one holds back everybody else who numbers in the same place
 * until the transaction ends.
 */
@Component
class ConsecutiveNumbers {

    private static final String SUBJECT = "governance numbers";

    private final AdvisoryLock lock;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Actions actions;
    private final Addenda addenda;

    ConsecutiveNumbers(AdvisoryLock lock, Meetings meetings, Decisions decisions, Actions actions, Addenda addenda) {
        this.lock = lock;
        this.meetings = meetings;
        this.decisions = decisions;
        this.actions = actions;
        this.addenda = addenda;
    }

    int nextMeeting(CommitteeId committee) {
        alone(committee.value());
        return meetings.nextNumber(committee);
    }

    int nextDecision(EngagementId engagement) {
        alone(engagement.value());
        return decisions.nextNumber(engagement);
    }

    int nextAction(EngagementId engagement) {
        alone(engagement.value());
        return actions.nextNumber(engagement);
    }

    int nextAddendum(MeetingId meeting) {
        alone(meeting.value());
        return addenda.nextNumber(meeting);
    }

    private void alone(UUID place) {
        lock.take(SUBJECT, place);
    }
}
