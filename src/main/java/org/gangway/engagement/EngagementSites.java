package org.gangway.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which sites work on which engagements. */
interface EngagementSites extends Repository<EngagementSite, EngagementSiteId> {

    EngagementSite save(EngagementSite site);

    void delete(EngagementSite site);

    Optional<EngagementSite> findById(EngagementSiteId id);

    @ReadOnce
    @Query("""
            select e from EngagementSite e join fetch e.site s left join fetch s.closedDays
            where e.key.engagement = :engagement order by e.side, s.name.value
            """)
    List<EngagementSite> findByEngagement(UUID engagement);

    @ReadOnce
    @Query("""
            select e from EngagementSite e join fetch e.site s left join fetch s.closedDays
            where e.key.engagement in :engagements order by e.side, s.name.value, e.key.engagement
            """)
    List<EngagementSite> findByEngagements(Collection<UUID> engagements);

    /** Of the own party's site all, also those that the person who asks does not take part in: its calendar is theirs too. */
    @Query(value = "select engagements_of_site(:site)", nativeQuery = true)
    List<UUID> findEngagements(UUID site);

    @Query("""
            select max(n.term.end) from EngagementSite e join Engagement n on n.id.value = e.key.engagement
            where e.key.site = :site
            """)
    Optional<LocalDate> findLastDay(UUID site);
}
