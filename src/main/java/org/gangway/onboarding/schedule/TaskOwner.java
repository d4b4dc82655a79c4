package org.gangway.onboarding.schedule;

import org.gangway.identity.Side;

/** Whose task it is, and so by whose working days it is counted. */
public enum TaskOwner {
    CLIENT,
    VENDOR,
    /** Both together: a day counts when both work. */
    BOTH;

    public static TaskOwner of(Side side) {
        return side == Side.CLIENT ? CLIENT : VENDOR;
    }

    public boolean includes(Side side) {
        return this == BOTH || this == of(side);
    }
}
