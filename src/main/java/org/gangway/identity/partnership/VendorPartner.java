package org.gangway.identity.partnership;

import org.gangway.identity.PartyId;

/**
 * A vendor as its client has it in a list.
 *
 * @param name as the vendor calls itself; while it has not agreed, as the client wrote it
 * @param country ISO 3166 code
 */
public record VendorPartner(PartyId id, String name, String country, PartnershipState state, Assessment assessment) {}
