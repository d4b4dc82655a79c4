package org.gangway.identity.registration;

import org.gangway.identity.PartyId;

/** A client asked a vendor that is on the portal already whether it works for it. */
public record VendorAsked(PartyId client, String clientName, PartyId vendor) {}
