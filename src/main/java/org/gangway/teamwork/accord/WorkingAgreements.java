package org.gangway.teamwork.accord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The working agreement of each engagement, and who signed it. */
interface WorkingAgreements extends Repository<WorkingAgreement, java.util.UUID> {

    WorkingAgreement save(WorkingAgreement agreement);

    @ReadOnce
    @Query("select a from WorkingAgreement a where a.engagement = :engagement")
    Optional<WorkingAgreement> findByEngagement(EngagementId engagement);

    /** Those that somebody takes part in and that wait for them or for their side. */
    @Query("""
            select a.engagement, e.name.value,
                   (select count(p) from WorkingPoint p where p.engagement = e.id and p.offeredBy <> :side
                        and p.state in (org.gangway.teamwork.accord.WorkingPointState.OFFERED,
                                        org.gangway.teamwork.accord.WorkingPointState.REOPENED,
                                        org.gangway.teamwork.accord.WorkingPointState.ENDING)),
                   (select count(g) from WorkingSignature g
                        where g.engagement = e.id and g.person = :person and g.edition = a.edition),
                   a.edition, a.reviewOn, a.reviewedBy,
                   (select count(l) from Assignment l where l.engagement = e.id and l.person = :person
                        and l.role in (org.gangway.identity.Role.OUTSOURCING_MANAGER,
                                       org.gangway.identity.Role.VENDOR_LEAD)
                        and l.fromDay <= :day and (l.untilDay is null or l.untilDay >= :day))
            from WorkingAgreement a join Engagement e on e.id = a.engagement
            where (e.client = :party or e.vendor = :party)
              and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and exists (select 1 from Assignment s where s.engagement = e.id and s.person = :person
                          and s.fromDay <= :day and (s.untilDay is null or s.untilDay >= :day))
            order by e.name.value
            """)
    List<AccordDuty> findDuties(PersonId person, PartyId party, Side side, LocalDate day, Pageable page);
}
