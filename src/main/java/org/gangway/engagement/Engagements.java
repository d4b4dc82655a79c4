package org.gangway.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All engagements ever opened. */
interface Engagements extends Repository<Engagement, EngagementId> {

    Engagement save(Engagement engagement);

    Optional<Engagement> findById(EngagementId id);

    List<Engagement> findByClientAndVendor(PartyId client, PartyId vendor);

    @ReadOnce
    @Query("select e from Engagement e where e.id = :id and (e.client = :party or e.vendor = :party)")
    Optional<Engagement> findForParty(EngagementId id, PartyId party);

    @Query("""
            select e.id, e.name.value, c.name.value, v.name.value, e.term, e.status
            from Engagement e join Party c on c.id = e.client join Party v on v.id = e.vendor
            where (e.client = :party or e.vendor = :party)
              and (locate(cast(function('search_key', :text, 1) as String), e.nameSearch) > 0
                   or locate(cast(function('search_key', :text, 2) as String), e.nameSearch) > 0
                   or locate(cast(function('search_key', :text, 3) as String), e.nameSearch) > 0)
            order by case when :danish = true then collate(e.name.value as danish) else null end, e.name.value
            """)
    List<EngagementSummary> findForPartyByNameContaining(PartyId party, String text, boolean danish, Pageable page);

    /** The engagements of a client and a vendor, those that end last first. */
    @Query("""
            select e.id, e.name.value, c.name.value, v.name.value, e.term, e.status
            from Engagement e join Party c on c.id = e.client join Party v on v.id = e.vendor
            where e.client = :client and e.vendor = :vendor
            order by e.term.end desc, e.name.value
            """)
    List<EngagementSummary> findBetween(PartyId client, PartyId vendor);

    /** How many engagements of a client run on that day, for each vendor that has one. */
    @Query("""
            select e.vendor.value, count(e) from Engagement e
            where e.client = :client and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and e.term.start <= :day and e.term.end >= :day
            group by e.vendor.value
            """)
    List<RunningEngagements> countRunning(PartyId client, LocalDate day);
}
