package org.gangway.governance.meeting;

/** What the members of a committee hear about a meeting. */
public enum MeetingChange {
    CALLED,
    MOVED,
    CANCELLED
}
