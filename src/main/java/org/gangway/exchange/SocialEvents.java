package org.gangway.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All social events that were ever planned. */
interface SocialEvents extends Repository<SocialEvent, SocialEventId> {

    SocialEvent save(SocialEvent event);

    @Query("select s from SocialEvent s where s.id = :id and s.engagement = :engagement")
    Optional<SocialEvent> find(EngagementId engagement, SocialEventId id);

    /** The latest first. */
    @Query("""
            select distinct s from SocialEvent s left join fetch s.guests
            where s.engagement = :engagement order by s.day desc, s.id.value
            """)
    List<SocialEvent> of(EngagementId engagement);

    @Query("""
            select distinct s from SocialEvent s left join fetch s.guests where s.engagement.value in :engagements
              and s.state <> org.gangway.exchange.SocialEventState.DROPPED and s.day >= :first and s.day <= :last
            order by s.day, s.id.value
            """)
    List<SocialEvent> during(Collection<UUID> engagements, LocalDate first, LocalDate last);
}
