package org.gangway.identity.registration;

import org.gangway.identity.PartyId;

/** A vendor that nobody had come in for turned out to be another one; what belongs to it moves. */
public record VendorsMerged(PartyId client, PartyId duplicate, PartyId into) {}
