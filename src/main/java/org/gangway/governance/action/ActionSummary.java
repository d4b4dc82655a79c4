package org.gangway.governance.action;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.PersonId;
import org.gangway.paragraph.OriginalText;

/** An action as a line in a list. */
public record ActionSummary(
        ActionId id,
        EngagementId engagement,
        String engagementName,
        MeetingId meeting,
        CommitteeId committee,
        int number,
        OriginalText original,
        PersonId owner,
        String ownerName,
        String ownerParty,
        LocalDate dueOn,
        ActionStatus status) {

    public String words() {
        return original.words();
    }

    public boolean isOverdue(LocalDate today) {
        return status == ActionStatus.OPEN && dueOn.isBefore(today);
    }
}
