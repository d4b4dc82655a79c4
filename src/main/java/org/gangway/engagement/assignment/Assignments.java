package org.gangway.engagement.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who ever took part in which engagement. */
interface Assignments extends Repository<Assignment, AssignmentId> {

    Assignment save(Assignment assignment);

    void flush();

    Optional<Assignment> findById(AssignmentId id);

    @ReadOnce
    @Query("select a from Assignment a where a.engagement = :engagement order by a.side, a.fromDay, a.id.value")
    List<Assignment> ofEngagement(EngagementId engagement);

    @ReadOnce
    @Query("""
            select a.role from Assignment a
            where a.engagement = :engagement and a.person = :person
              and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)
            """)
    Set<Role> roles(EngagementId engagement, PersonId person, LocalDate day);

    /** In some engagements. */
    @ReadOnce
    @Query("""
            select a.engagement, a.role from Assignment a
            where a.engagement in :engagements and a.person = :person
              and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)
            """)
    List<AssignedRole> roles(Collection<EngagementId> engagements, PersonId person, LocalDate day);

    @ReadOnce
    @Query("""
            select distinct a.engagement from Assignment a
            where a.person = :person and a.role in :roles
              and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)
            """)
    Set<EngagementId> where(PersonId person, Set<Role> roles, LocalDate day);

    /** Who of a vendor takes part on that day in engagements of a client, by name. */
    @Query("""
            select p, a.role, e.name.value
            from Assignment a join Engagement e on e.id = a.engagement join Person p on p.id = a.person
            where e.client = :client and e.vendor = :vendor and a.side = org.gangway.identity.Side.VENDOR
              and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)
            order by p.name.value, e.name.value
            """)
    List<AssignedContact> contacts(PartyId client, PartyId vendor, LocalDate day);

    /** How many roles somebody has from that day on. */
    @Query("select count(a) from Assignment a where a.person = :person and (a.untilDay is null or a.untilDay >= :day)")
    int openOf(PersonId person, LocalDate day);

    /** The open engagements of a party that nobody who can log in leads for it on that day, by name. */
    @Query("""
            select e.id, e.name.value from Engagement e
            where (e.client = :party or e.vendor = :party)
              and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and not exists (
                  select a from Assignment a join UserAccount u on u.id = a.person
                  where a.engagement = e.id and u.owner.party = :party and u.active = true
                    and a.role in (org.gangway.identity.Role.OUTSOURCING_MANAGER, org.gangway.identity.Role.VENDOR_LEAD)
                    and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day))
            order by e.name.value
            """)
    List<UnledEngagement> withoutLead(PartyId party, LocalDate day, Pageable page);

    /** The open engagements of a party that may be seen. */
    @Query("""
            select e.id from Engagement e
            where (e.client = :party or e.vendor = :party)
              and e.status = org.gangway.engagement.EngagementStatus.OPEN
            """)
    List<EngagementId> engagementsOf(PartyId party);

    /** The open engagements of a vendor in which nobody of it ever took part. */
    @Query("""
            select e.id from Engagement e
            where e.vendor = :vendor and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and not exists (select a from Assignment a
                              where a.engagement = e.id and a.side = org.gangway.identity.Side.VENDOR)
            """)
    List<EngagementId> withoutVendor(PartyId vendor);
}
