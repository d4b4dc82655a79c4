package org.gangway.engagement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sites of all engagements. */
interface Sites extends Repository<Site, SiteId> {

    Site save(Site site);

    Optional<Site> findById(SiteId id);

    List<Site> findByHolidayEditionLessThan(int edition);

    @Query(
            "select s from Site s left join fetch s.closedDays where s.engagement = :engagement order by s.side, s.name.value")
    List<Site> findByEngagementOrderBySideAscNameValueAsc(EngagementId engagement);
}
