package org.gangway.identity.party;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.springframework.data.repository.Repository;

/** Companies around parties. */
interface RelatedCompanies extends Repository<RelatedCompany, RelatedCompanyId> {

    RelatedCompany save(RelatedCompany company);

    void delete(RelatedCompany company);

    Optional<RelatedCompany> findById(RelatedCompanyId id);

    List<RelatedCompany> findByParty(PartyId party);
}
