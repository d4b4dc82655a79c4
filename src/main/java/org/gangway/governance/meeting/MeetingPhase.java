package org.gangway.governance.meeting;

import java.time.Instant;

/** Where a meeting stands in time; every list, page and mail goes by this. */
public enum MeetingPhase {
    /** Called, and its hour has not come. */
    AHEAD,
    /** Called, and between its beginning and its end. */
    UNDER_WAY,
    /** Called, and its end has passed: somebody has to record it, or say that it was called off. */
    NOT_RECORDED,
    HELD,
    CANCELLED;

    public static MeetingPhase of(MeetingStatus status, MeetingTime time, Instant now) {
        return switch (status) {
            case HELD -> HELD;
            case CANCELLED -> CANCELLED;
            case CALLED -> now.isBefore(time.start()) ? AHEAD : now.isBefore(time.end()) ? UNDER_WAY : NOT_RECORDED;
        };
    }

    /** Whether people still have to go there. */
    public boolean isComing() {
        return this == AHEAD || this == UNDER_WAY;
    }
}
