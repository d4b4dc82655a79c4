package org.gangway.agreement.negotiation;

/** What became of an offer. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    /** Answered by a counter-offer. */
    SUPERSEDED
}
