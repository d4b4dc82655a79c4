package org.gangway.governance.meeting;

import java.time.Instant;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.paragraph.OriginalText;

/**
 * A meeting as it stands in the calendar of both sides.
 *
 * @param mine whether whoever asks sits in the committee
 */
record MeetingInCalendar(
        MeetingId id,
        EngagementId engagement,
        CommitteeId committee,
        OriginalText name,
        MeetingTime time,
        String place,
        int sequence,
        Instant changedAt,
        boolean mine) {}
