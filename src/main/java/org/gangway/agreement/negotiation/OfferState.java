package org.gangway.agreement.negotiation;

/** What became of an offer. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    /** Answered by a counter-offer. */
    SUPERSEDED,
    /** Taken back by the side that made it. */
    WITHDRAWN,
    /** Refused by the other side, without another offer. */
    REFUSED;

    /** Whether the offer counts no more, so that what was before it stands again. */
    boolean isVoid() {
        return this == WITHDRAWN || this == REFUSED;
    }
}
