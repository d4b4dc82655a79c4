package org.gangway.governance;

public enum MeetingStatus {
    CALLED,
    HELD,
    CANCELLED
}
