package org.gangway.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All improvements that were ever shown. */
interface QualityPractices extends Repository<QualityPractice, QualityPracticeId> {

    QualityPractice save(QualityPractice practice);

    @Query("select p from QualityPractice p where p.id = :id and p.engagement = :engagement")
    Optional<QualityPractice> find(EngagementId engagement, QualityPracticeId id);

    /** The latest first. */
    @Query("select p from QualityPractice p where p.engagement = :engagement order by p.shownOn desc, p.id.value")
    List<QualityPractice> of(EngagementId engagement);

    /** Engagements in which something was shown before, and nothing by that side since that day. */
    @Query("""
            select new org.gangway.exchange.QuarterWithout(e.id, e.name.value) from Engagement e
            where (e.client = :party or e.vendor = :party) and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and exists (select 1 from QualityPractice p where p.engagement = e.id)
              and not exists (select 1 from QualityPractice p
                              where p.engagement = e.id and p.side = :side and p.shownOn >= :since)
            order by e.name.value
            """)
    List<QuarterWithout> without(PartyId party, Side side, LocalDate since);

    /** The same for all engagements, with what that side is called. */
    @Query("""
            select new org.gangway.exchange.QuarterWithout(e.id, y.name.value) from Engagement e
            join Party y on y.id = e.client and :client = true or y.id = e.vendor and :client = false
            where e.status = org.gangway.engagement.EngagementStatus.OPEN
              and exists (select 1 from QualityPractice p where p.engagement = e.id)
              and not exists (select 1 from QualityPractice p
                              where p.engagement = e.id and p.side = :side and p.shownOn >= :since)
            order by e.id.value
            """)
    List<QuarterWithout> allWithout(Side side, boolean client, LocalDate since);
}
