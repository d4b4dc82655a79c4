package org.gangway.escalation.ladder;

import org.gangway.identity.Side;

/** Which side has to answer when a level is called. */
public enum Answering {
    /** Whichever side did not raise the matter. */
    OTHER_SIDE,
    CLIENT,
    VENDOR;

    /** The side that answers what that one raised. */
    public Side of(Side raised) {
        return switch (this) {
            case OTHER_SIDE -> raised == Side.CLIENT ? Side.VENDOR : Side.CLIENT;
            case CLIENT -> Side.CLIENT;
            case VENDOR -> Side.VENDOR;
        };
    }
}
