package org.gangway.governance.meeting;

import org.gangway.identity.PersonId;

/** Somebody is now to come to a meeting that was called before, or no longer is. */
public record AttendeeChanged(MeetingId meeting, PersonId person, boolean invited) {}
