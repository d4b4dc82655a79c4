package org.gangway.governance.meeting;

/** What the members of a committee are told about a meeting. */
public enum MeetingChange {
    CALLED,
    MOVED,
    CANCELLED
}
