package org.gangway.exchange;

/** How far a social event is. */
public enum SocialEventState {
    PLANNED,
    HELD,
    DROPPED
}
