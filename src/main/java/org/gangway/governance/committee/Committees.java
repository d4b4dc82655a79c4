package org.gangway.governance.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All committees ever established. */
public interface Committees extends Repository<Committee, CommitteeId> {

    Committee save(Committee committee);

    @ReadOnce
    @Query("""
            select c from Committee c join Engagement e on e.id = c.engagement
            where c.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<Committee> findForParty(CommitteeId id, PartyId party);

    /** Where somebody sits. */
    @ReadOnce
    @Query("select c.id from Committee c join c.members m where m.person = :person")
    Set<CommitteeId> findSeats(UUID person);

    List<Committee> findByEngagement(EngagementId engagement);

    @ReadOnce
    @Query("""
            select c from Committee c join Engagement e on e.id = c.engagement
            where c.engagement = :engagement and (e.client = :party or e.vendor = :party)
            order by c.original.words
            """)
    List<Committee> findOfEngagement(EngagementId engagement, PartyId party);
}
