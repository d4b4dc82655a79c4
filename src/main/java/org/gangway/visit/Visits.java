package org.gangway.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All visits and secondments that were ever planned. */
interface Visits extends Repository<Visit, VisitId> {

    Visit save(Visit visit);

    @Query("select v from Visit v where v.id = :id and v.engagement = :engagement")
    Optional<Visit> find(EngagementId engagement, VisitId id);

    /** The latest first. */
    @Query("select v from Visit v where v.engagement = :engagement order by v.firstDay desc, v.id.value")
    List<Visit> of(EngagementId engagement);

    @Query("""
            select v from Visit v where v.visitor = :visitor and v.state <> org.gangway.visit.VisitState.CANCELLED
              and v.lastDay >= :first and v.firstDay <= :last order by v.firstDay, v.id.value
            """)
    List<Visit> meeting(PersonId visitor, LocalDate first, LocalDate last);

    @Query("""
            select v from Visit v where v.engagement.value in :engagements
              and v.state <> org.gangway.visit.VisitState.CANCELLED and v.lastDay >= :first and v.firstDay <= :last
            order by v.firstDay, v.id.value
            """)
    List<Visit> during(Collection<UUID> engagements, LocalDate first, LocalDate last);

    /** Where those people are guests on that day. */
    @Query("""
            select v from Visit v where v.visitor in :people and v.firstDay <= :day and v.lastDay >= :day
              and v.state in (org.gangway.visit.VisitState.CONFIRMED, org.gangway.visit.VisitState.DONE)
            order by v.firstDay, v.id.value
            """)
    List<Visit> guests(Collection<PersonId> people, LocalDate day);

    /** Those that wait for the side that is visited, the first ones first. */
    @Query("""
            select v from Visit v join Engagement e on e.id = v.engagement
            where v.state = org.gangway.visit.VisitState.PLANNED and v.side <> :side
            order by v.firstDay, v.id.value
            """)
    List<Visit> waitingFor(org.gangway.identity.Side side);
}
