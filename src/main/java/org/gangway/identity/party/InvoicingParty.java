package org.gangway.identity.party;

import org.gangway.identity.PartyId;

/** A company as it stands on an invoice; {@code country} is an ISO 3166 code. */
public record InvoicingParty(PartyId id, String name, String country, InvoicingDetails details) {

    /** The registered name, or the one it goes by where they are the same. */
    public String legalName() {
        var registered = details.legalName();
        return registered == null ? name : registered;
    }
}
