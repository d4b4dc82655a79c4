package org.gangway.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.gangway.shared.RuleViolation;

/**
 * An invitation that a calendar programme understands (RFC 5545 and 5546).
 *
 * @param uid stays the same for as long as it is the same meeting and person, so that a later invitation replaces an earlier one
 * @param sequence 0 for the first invitation, higher for each one that replaces it
 * @param start in the zone of the place where the meeting is held; clocks elsewhere follow it
 */
public record MeetingInvitation(
        InvitationUid uid,
        int sequence,
        Instant lastModified,
        ZonedDateTime start,
        ZonedDateTime end,
        InvitationTexts wording,
        Invitee organizer,
        List<Invitee> attendees) {

    public MeetingInvitation {
        if (!end.isAfter(start)) {
            throw new RuleViolation("calendar.meeting-ends-before-it-starts");
        }
        end = end.withZoneSameInstant(start.getZone());
        attendees = List.copyOf(attendees);
    }

    /** The text of an {@code .ics} file, to be sent as UTF-8; depends on nothing but this invitation. */
    public String toIcs() {
        return new InvitationWriter(this, false).text();
    }

    /** As {@link #toIcs()}, and calls the meeting off: calendars that hold it strike it. */
    public String toCancellationIcs() {
        return new InvitationWriter(this, true).text();
    }
}
