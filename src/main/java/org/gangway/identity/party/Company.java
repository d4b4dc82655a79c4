package org.gangway.identity.party;

import java.util.List;
import org.gangway.identity.PartyId;

/**
 * A company as it describes itself to those who may see it.
 *
 * @param country ISO 3166 code of the country it is registered in
 * @param formerNames how it was called before, the latest first
 */
public record Company(PartyId id, String name, String country, CompanyDetails details, List<String> formerNames) {

    public Company {
        formerNames = List.copyOf(formerNames);
    }
}
