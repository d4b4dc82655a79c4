package org.gangway.incentive.terms;

/** What shuts out every bonus of a month. */
public enum BonusGate {
    NONE,
    NO_DEFAULT,
    NO_MISS
}
