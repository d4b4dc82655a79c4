package org.gangway.performance.circumstances;

/** Why the vendor is not to blame for a result. */
public enum ReliefGround {
    FORCE_MAJEURE,
    CAUSED_BY_CLIENT
}
