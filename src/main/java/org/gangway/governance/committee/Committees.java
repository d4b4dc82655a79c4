package org.gangway.governance.committee;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All committees ever established. */
public interface Committees extends Repository<Committee, CommitteeId> {

    Committee save(Committee committee);

    @Query("""
            select c from Committee c join Engagement e on e.id = c.engagement
            where c.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<Committee> findForParty(CommitteeId id, PartyId party);

    List<Committee> findByEngagement(EngagementId engagement);

    @Query("""
            select c from Committee c join Engagement e on e.id = c.engagement
            where c.engagement = :engagement and (e.client = :party or e.vendor = :party)
            order by c.original.words
            """)
    List<Committee> findOfEngagement(EngagementId engagement, PartyId party);
}
