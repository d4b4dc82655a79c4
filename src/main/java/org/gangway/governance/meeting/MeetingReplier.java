package org.gangway.governance.meeting;

import org.gangway.identity.UserId;

/** Who answers an invitation. */
record MeetingReplier(UserId person, String name) {}
