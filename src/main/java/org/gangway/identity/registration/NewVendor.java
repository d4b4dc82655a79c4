package org.gangway.identity.registration;

import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.party.CompanyDetails;
import org.gangway.identity.party.CompanyProfile;
import org.gangway.identity.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a client writes of a vendor that it registers, and of the vendor's first lead.
 *
 * @param country ISO 3166 code
 */
public record NewVendor(
        String name,
        String country,
        @Nullable String registrationNumber,
        @Nullable String vatNumber,
        String leadName,
        String leadEmail) {

    /** Where the client knows no number of the vendor. */
    public NewVendor(String name, String country, String leadName, String leadEmail) {
        this(name, country, null, null, leadName, leadEmail);
    }

    Party party(PartyId client) {
        var party = Party.vendor(new PartyName(name), country, client);
        party.describe(new CompanyDetails(registrationNumber, vatNumber, CompanyProfile.NONE));
        return party;
    }
}
