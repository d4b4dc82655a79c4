package org.gangway.contact.touchpoint;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All talks that were ever planned or noted. */
interface Touchpoints extends Repository<Touchpoint, TouchpointId> {

    Touchpoint save(Touchpoint talk);

    @Query("select t from Touchpoint t where t.id = :id and t.engagement = :engagement")
    Optional<Touchpoint> find(EngagementId engagement, TouchpointId id);

    /** The latest first; those that were dropped are left out. */
    @Query("""
        select t from Touchpoint t
        where t.engagement = :engagement and t.state <> org.gangway.contact.touchpoint.TouchpointState.DROPPED
        order by t.startsAt desc, t.id.value
        """)
    List<Touchpoint> of(EngagementId engagement, Pageable page);
}
