package org.gangway.engagement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The sites of all engagements. */
interface Sites extends Repository<Site, SiteId> {

    Site save(Site site);

    Optional<Site> findById(SiteId id);

    List<Site> findByEngagementOrderBySideAscNameValueAsc(EngagementId engagement);
}
