package org.gangway.contact.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All pairs that were ever drawn. */
interface Counterparts extends Repository<Counterpart, CounterpartId> {

    Counterpart save(Counterpart pair);

    /** Whoever leaves a place must be gone before somebody else holds it. */
    void flush();

    @Query("""
        select c from Counterpart c left join fetch c.holders
        where c.engagement in :engagements order by c.fromDay, c.id.value
        """)
    List<Counterpart> of(Collection<EngagementId> engagements);

    @Query("select c from Counterpart c left join fetch c.holders where c.id = :id and c.engagement = :engagement")
    Optional<Counterpart> find(EngagementId engagement, CounterpartId id);

    /** Those that somebody holds. */
    @Query("""
        select distinct c from Counterpart c join c.holders h
        where c.engagement = :engagement and h.person = :person and h.untilDay is null and c.untilDay is null
        order by c.fromDay, c.id.value
        """)
    List<Counterpart> heldBy(EngagementId engagement, PersonId person);

    /** Open ones in which somebody holds a place. */
    @Query("""
        select distinct c.engagement from Counterpart c join c.holders h join Engagement e on e.id = c.engagement
        where h.person = :person and h.untilDay is null and c.untilDay is null
          and e.status = org.gangway.engagement.EngagementStatus.OPEN
        """)
    List<EngagementId> engagementsOf(PersonId person);
}
