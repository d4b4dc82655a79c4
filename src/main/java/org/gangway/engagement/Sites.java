package org.gangway.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sites of all parties. */
interface Sites extends Repository<Site, SiteId> {

    Site save(Site site);

    Optional<Site> findById(SiteId id);

    List<Site> findByHolidayEditionLessThan(int edition);

    @Query("select s from Site s left join fetch s.closedDays where s.party in :parties order by s.name.value")
    List<Site> findByParties(Collection<PartyId> parties);

    /** Those that the reader may see: all of the own party, of another one those of common engagements. */
    @Query("select s from Site s left join fetch s.closedDays where s.party = :party order by s.name.value")
    List<Site> findByParty(PartyId party);
}
