package org.gangway.identity.partnership;

import org.gangway.identity.PartyId;

/** A vendor said that it works for a client. */
public record PartnershipAgreed(PartyId client, PartyId vendor) {}
