package org.gangway.identity.partnership;

import org.gangway.identity.PartyId;

/**
 * A client as its vendor has it in a list.
 *
 * @param country ISO 3166 code
 */
public record ClientPartner(PartyId id, String name, String country, PartnershipState state) {}
