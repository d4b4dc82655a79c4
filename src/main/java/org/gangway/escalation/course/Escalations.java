package org.gangway.escalation.course;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All escalations ever raised. */
public interface Escalations extends Repository<Escalation, EscalationId> {

    Escalation save(Escalation escalation);

    @ReadOnce
    @Query("""
            select x from Escalation x join Engagement e on e.id = x.engagement
            where x.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<Escalation> findForParty(EscalationId id, PartyId party);

    /** The newest first. */
    @ReadOnce
    @Query("""
            select x from Escalation x join Engagement e on e.id = x.engagement
            where x.engagement = :engagement and (e.client = :party or e.vendor = :party)
            order by x.number desc
            """)
    List<Escalation> findOfEngagement(EngagementId engagement, PartyId party);

    /** Of all engagements of the party those that nobody ended, the most urgent first. */
    @Query("""
            select x from Escalation x join Engagement e on e.id = x.engagement
            where x.outcome is null and (e.client = :party or e.vendor = :party)
            order by x.course.dueAt nulls last, x.raisedAt
            """)
    List<Escalation> findOpen(PartyId party, Pageable page);

    @Query("""
            select x from Escalation x
            where x.engagement = :engagement and x.matter.kind = :kind and x.matter.subject = :subject
            order by x.number desc
            """)
    List<Escalation> findAbout(EngagementId engagement, String kind, String subject);

    @Query(
            "select x.raisedAt from Escalation x where x.engagement = :engagement and x.raisedAt >= :from order by x.raisedAt")
    List<Instant> findRaised(EngagementId engagement, Instant from);

    @Query("select new org.gangway.escalation.course.EscalationEnds(e.name.value, e.client, e.vendor)"
            + " from Engagement e where e.id = :engagement")
    EscalationEnds findEnds(EngagementId engagement);

    @Query("select coalesce(max(x.number), 0) + 1 from Escalation x where x.engagement = :engagement")
    int nextNumber(EngagementId engagement);

    /** Those whose time is used up, in the order of the instants. */
    @Query("select x.id.value from Escalation x where x.course.dueAt < :now order by x.course.dueAt, x.number")
    List<UUID> findOverdue(Instant now);

    @Query("select count(x) > 0 from Escalation x where x.id = :id and x.course.dueAt < :now")
    boolean isOverdue(EscalationId id, Instant now);

    /** Empty where somebody else called the next level in the meantime. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select x from Escalation x where x.id = :id and x.course.dueAt < :now")
    Optional<Escalation> lockOverdue(EscalationId id, Instant now);

    /** By the id of the level that was answered. */
    @Query("select x from Escalation x join x.course.steps s where s.id = :step and x.engagement = :engagement")
    Optional<Escalation> findAnswered(EngagementId engagement, UUID step);
}
