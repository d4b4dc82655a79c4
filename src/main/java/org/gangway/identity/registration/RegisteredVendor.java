package org.gangway.identity.registration;

import org.gangway.identity.PartyId;

/**
 * A vendor as the client that registered it sees it.
 *
 * @param joined whether somebody whom the client invited has come in
 */
public record RegisteredVendor(PartyId id, String name, String country, boolean joined) {}
