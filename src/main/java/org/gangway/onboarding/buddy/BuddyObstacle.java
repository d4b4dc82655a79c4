package org.gangway.onboarding.buddy;

/** Why nobody is proposed for somebody; the first that nobody of the other side gets past. */
public enum BuddyObstacle {
    /** Everybody of that role has a buddy already, or there is none. */
    ROLE,
    LANGUAGE,
    /** Their hours are not known, or those of whoever could be it. */
    HOURS_UNKNOWN,
    /** Less than half of the shorter day is common. */
    HOURS
}
