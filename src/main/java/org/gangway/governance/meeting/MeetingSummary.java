package org.gangway.governance.meeting;

import java.time.Instant;
import org.gangway.engagement.EngagementId;

/** A meeting as a line in a list. */
public record MeetingSummary(
        MeetingId id,
        EngagementId engagement,
        String engagementName,
        String committeeName,
        int number,
        MeetingTime time,
        MeetingStatus status,
        MinutesState minutes) {

    public MeetingPhase phase(Instant now) {
        return MeetingPhase.of(status, time, now);
    }
}
