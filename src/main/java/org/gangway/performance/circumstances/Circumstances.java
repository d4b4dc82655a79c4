package org.gangway.performance.circumstances;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All circumstances ever reported. */
interface Circumstances extends Repository<Circumstance, CircumstanceId> {

    Circumstance save(Circumstance circumstance);

    void flush();

    Optional<Circumstance> findByIdAndEngagement(CircumstanceId id, EngagementId engagement);

    /** Of those of the engagements that are the party's, the first reported first. */
    @Query("""
            select c from Circumstance c join Engagement e on e.id = c.engagement
            where c.engagement in :engagements and (e.client = :party or e.vendor = :party)
            order by c.month, c.reportedAt
            """)
    List<Circumstance> findOfEach(Collection<EngagementId> engagements, PartyId party);

    /** Of all months of the engagement, the first reported first: a page asks for many of its months, and there are few of them. */
    @ReadOnce
    List<Circumstance> findByEngagementOrderByMonthAscReportedAtAsc(EngagementId engagement);

    /** What the other side told and this one has not answered, in all engagements of the party. */
    @Query("""
            select c.engagement, e.name.value, c.month, count(c)
            from Circumstance c join Engagement e on e.id = c.engagement
            where (e.client = :party or e.vendor = :party)
              and c.state = org.gangway.performance.circumstances.CircumstanceState.REPORTED
              and c.reportedSide <> :side
            group by c.engagement, e.name.value, c.month order by c.month, e.name.value
            """)
    List<UnansweredCircumstances> findUnanswered(PartyId party, Side side, Pageable page);
}
