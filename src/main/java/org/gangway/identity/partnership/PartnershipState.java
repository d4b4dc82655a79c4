package org.gangway.identity.partnership;

/** How far a client and a vendor have come. */
public enum PartnershipState {
    /** The client asked a vendor that is on the portal already. */
    PROPOSED,
    /** They work together. */
    AGREED,
    /** The vendor said that it does not work for the client. */
    DECLINED
}
