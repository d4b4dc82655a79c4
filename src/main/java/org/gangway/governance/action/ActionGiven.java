package org.gangway.governance.action;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.PersonId;

/**
 * Somebody is to do something by a day.
 *
 * @param inPrivate whether it stands in minutes that only the own side of the doer reads so far
 */
public record ActionGiven(
        EngagementId engagement, MeetingId meeting, int number, PersonId holder, LocalDate until, boolean inPrivate) {}
