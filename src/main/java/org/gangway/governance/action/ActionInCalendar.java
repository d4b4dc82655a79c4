package org.gangway.governance.action;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/**
 * An action as it stands in the calendar of both sides, on the day by which it is to be done.
 *
 * @param mine whether whoever asks has it
 * @param side whose it is
 */
record ActionInCalendar(
        ActionId id,
        EngagementId engagement,
        MeetingId meeting,
        OriginalText original,
        String holder,
        LocalDate until,
        boolean mine,
        Side side) {}
