package org.gangway.teamwork.accord;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All points that were ever offered. */
interface WorkingPoints extends Repository<WorkingPoint, WorkingPointId> {

    WorkingPoint save(WorkingPoint point);

    @Query("""
            select p from WorkingPoint p join Engagement e on e.id = p.engagement
            where p.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<WorkingPoint> findForParty(WorkingPointId id, PartyId party);

    @ReadOnce
    @Query("select p from WorkingPoint p where p.engagement = :engagement order by p.position, p.id.value")
    List<WorkingPoint> findByEngagement(EngagementId engagement);
}
