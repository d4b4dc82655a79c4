package org.gangway.yearcalendar.festival;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is celebrated on either side of all engagements. */
interface Festivals extends Repository<Festival, FestivalId> {

    Festival save(Festival festival);

    @Query("select f from Festival f where f.id = :id and f.engagement = :engagement and not f.withdrawn")
    Optional<Festival> find(EngagementId engagement, FestivalId id);

    @Query("""
            select f from Festival f where f.engagement.value in :engagements and f.lastDay >= :from and f.firstDay <= :to and not f.withdrawn
            order by f.firstDay, f.side, f.name, f.id.value
            """)
    List<Festival> find(Collection<UUID> engagements, LocalDate from, LocalDate to);
}
