package org.gangway.governance.meeting;

import java.time.Instant;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.paragraph.OriginalText;

/** A meeting as a line in a list. */
public record MeetingSummary(
        MeetingId id,
        EngagementId engagement,
        String engagementName,
        CommitteeId committee,
        OriginalText committeeOriginal,
        int number,
        MeetingTime time,
        MeetingStatus status,
        MinutesState minutes) {

    public String committeeName() {
        return committeeOriginal.words();
    }

    public MeetingPhase phase(Instant now) {
        return MeetingPhase.of(status, time, now);
    }
}
