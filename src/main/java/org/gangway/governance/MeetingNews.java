package org.gangway.governance;

/** What the members of a committee are told about a meeting. */
public enum MeetingNews {
    CALLED,
    MOVED,
    CANCELLED
}
