package org.gangway.governance.meeting;

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
        MinutesState minutes) {}
