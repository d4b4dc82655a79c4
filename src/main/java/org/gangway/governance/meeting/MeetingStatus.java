package org.gangway.governance.meeting;

public enum MeetingStatus {
    CALLED,
    HELD,
    CANCELLED
}
