package org.gangway.governance.meeting;

import org.gangway.identity.PersonId;

/** Who answers an invitation. */
record MeetingReplier(PersonId person, String name) {}
