package org.gangway.contact.touchpoint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All talks that were ever planned or noted. */
interface Touchpoints extends Repository<Touchpoint, TouchpointId> {

    Touchpoint save(Touchpoint talk);

    /** Those of some engagements that were not dropped, with the pair's people and whether somebody is one of them. */
    @Query(nativeQuery = true, value = """
            select t.id, t.engagement_id, t.kind, t.starts_at, t.minutes,
                coalesce(string_agg(p.full_name, ', ' order by h.side, p.full_name), '') as people, coalesce(bool_or(p.id = :person), false) as mine
            from touchpoint t
                left join counterpart_holder h on h.counterpart_id = t.counterpart_id
                    and h.from_day <= (t.starts_at at time zone 'UTC')::date
                    and (h.until_day is null or h.until_day >= (t.starts_at at time zone 'UTC')::date)
                left join person p on p.id = h.person_id
            where t.engagement_id in :engagements and t.state <> 'DROPPED' and t.starts_at between :from and :to
            group by t.id order by t.starts_at, t.id
            """)
    List<TalkInCalendar> findForCalendar(Collection<UUID> engagements, UUID person, Instant from, Instant to);

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
