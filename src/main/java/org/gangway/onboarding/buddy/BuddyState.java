package org.gangway.onboarding.buddy;

/** How far a pair is. */
public enum BuddyState {
    /** Waits for one of the two, or for both. */
    PROPOSED,
    /** Both said yes. */
    ACCEPTED,
    /** One of the two said no. */
    DECLINED,
    /** Somebody left, or a lead ended it. */
    ENDED;

    boolean isOver() {
        return this == DECLINED || this == ENDED;
    }
}
