package org.gangway.briefing.quiz;

import java.time.LocalDate;
import java.util.List;
import org.gangway.briefing.text.BriefingId;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who read what. */
interface BriefingReadings extends Repository<BriefingReading, java.util.UUID> {

    BriefingReading save(BriefingReading reading);

    /** Of everybody, in the order of their attempts. */
    @ReadOnce
    @Query("select r from BriefingReading r where r.engagement = :engagement order by r.attempt, r.id")
    List<BriefingReading> findByEngagement(EngagementId engagement);

    @Query("select count(r) from BriefingReading r where r.briefing = :briefing and r.person = :person")
    int attempts(BriefingId briefing, PersonId person);

    /** What the other side published and somebody who takes part has not read as it stands. */
    @Query("""
            select b.id, b.engagement, e.name.value, w.name.value, b.kind,
                   (select count(r) from BriefingReading r where r.briefing = b.id and r.person = :person)
            from Briefing b join Engagement e on e.id = b.engagement
                 join Party w on w.id = e.client and b.side = org.gangway.identity.Side.CLIENT
                              or w.id = e.vendor and b.side = org.gangway.identity.Side.VENDOR
            where b.edition > 0 and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and (e.client = :party and b.side = org.gangway.identity.Side.VENDOR
                   or e.vendor = :party and b.side = org.gangway.identity.Side.CLIENT)
              and exists (select 1 from Assignment a where a.engagement = e.id and a.person = :person
                          and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day))
              and not exists (select 1 from BriefingReading r
                              where r.briefing = b.id and r.person = :person and r.edition >= b.substance)
            order by b.changedOn, b.side, b.kind
            """)
    List<DueReading> findDue(PersonId person, PartyId party, LocalDate day, Pageable page);
}
