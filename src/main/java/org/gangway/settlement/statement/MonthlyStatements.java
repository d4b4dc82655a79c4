package org.gangway.settlement.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All statements ever prepared. */
public interface MonthlyStatements extends Repository<MonthlyStatement, StatementId> {

    MonthlyStatement save(MonthlyStatement statement);

    @ReadOnce
    Optional<MonthlyStatement> findById(StatementId id);

    /** When each dispute was opened. */
    @Query(value = """
                    select d.opened_at from statement_dispute d join monthly_statement s on s.id = d.statement_id
                    where s.engagement_id = :engagement and d.opened_at >= :from order by d.opened_at
                    """, nativeQuery = true)
    List<Instant> findDisputed(UUID engagement, Instant from);

    @Query("select s from MonthlyStatement s left join fetch s.disputes where s.id in :ids")
    List<MonthlyStatement> findAll(Collection<StatementId> ids);

    @ReadOnce
    @EntityGraph(attributePaths = "disputes")
    Optional<MonthlyStatement> findByEngagementAndMonth(EngagementId engagement, YearMonth month);

    /** The same, but refuses where nothing was prepared. */
    @ReadOnce
    default MonthlyStatement get(EngagementId engagement, YearMonth month) {
        return findByEngagementAndMonth(engagement, month).orElseThrow(() -> new StatementNotFound(engagement, month));
    }

    @ReadOnce
    @Query(value = """
            select s.id as id, s.month as month, s.outcome as outcome,
                   s.client_approved_at is not null and s.vendor_approved_at is not null as frozen
            from monthly_statement s
            where s.engagement_id = :engagement and s.month < :month
            order by s.month
            """, nativeQuery = true)
    List<PastRow> findPast(UUID engagement, LocalDate month);

    List<MonthlyStatement> findByEngagementAndMonthLessThanOrderByMonth(EngagementId engagement, YearMonth month);

    List<MonthlyStatement> findByEngagementAndMonthGreaterThanEqualOrderByMonth(
            EngagementId engagement, YearMonth month);

    /** Those whose silent parties are to be reminded or taken to agree, unless changed figures wait to be taken in. */
    String SILENT = """
            select s.id as id, s.engagement_id as engagement from monthly_statement s
            where s.state = 'PROPOSED'
              and (s.answer_until <= :now or s.remind_from <= :now and s.reminded_at is null)
              and not exists (select from changed_month c
                              where c.engagement_id = s.engagement_id and c.month <= s.month and not c.followed)
            """;

    @Query(value = SILENT, nativeQuery = true)
    List<SilentStatement> findSilent(Instant now);

    @ReadOnce
    @Query(value = SILENT + " and s.engagement_id = :engagement and s.month = :month", nativeQuery = true)
    List<SilentStatement> findSilent(UUID engagement, LocalDate month, Instant now);

    /**
     * Open engagements under signed terms in which somebody holds one of some roles and nothing was prepared for a month, by name.
     *
     * @param day on which the roles are held
     * @param end the day after the month
     */
    @Query("""
            select e.id, e.name.value, (select max(s.month) from MonthlyStatement s where s.engagement = e.id)
            from Engagement e
            where e.status = org.gangway.engagement.EngagementStatus.OPEN
              and exists (select 1 from Assignment a
                          where a.engagement = e.id and a.person = :person and a.role in :roles
                            and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day))
              and exists (select 1 from AgreementVersion v
                          where v.engagement = e.id
                            and v.status = org.gangway.agreement.negotiation.AgreementStatus.SIGNED
                            and v.effectiveFrom < :end)
              and not exists (select 1 from MonthlyStatement s where s.engagement = e.id and s.month >= :month)
            order by e.name.value
            """)
    List<UnpreparedEngagement> findUnprepared(
            PersonId person, Set<Role> roles, LocalDate day, YearMonth month, LocalDate end, Pageable page);

    /** Whether it is still one of them. */
    @Query(value = "select count(*) > 0 from (" + SILENT + " and s.id = :statement) silent", nativeQuery = true)
    boolean isSilent(UUID statement, Instant now);

    @ReadOnce
    @Query("""
            select s.month, s.state, s.content.amounts, s.consent.approvals.client.approverName, s.consent.approvals.client.approvedAt,
                   s.consent.approvals.vendor.approverName, s.consent.approvals.vendor.approvedAt
            from MonthlyStatement s
            where s.engagement = :engagement
            order by s.month desc
            """)
    List<StatementRow> findRows(EngagementId engagement);

    /** The months put before both parties before that moment and not approved by both yet, the oldest first. */
    @Query("""
            select s.month from MonthlyStatement s
            where s.engagement = :engagement
              and s.state in (org.gangway.settlement.statement.StatementState.PROPOSED,
                              org.gangway.settlement.statement.StatementState.DISPUTED)
              and s.consent.proposal.proposedAt <= :moment
              and (s.consent.approvals.client.approvedAt is null or s.consent.approvals.vendor.approvedAt is null)
            order by s.month
            """)
    List<YearMonth> findAwaitingApproval(EngagementId engagement, Instant moment);

    /** The months put before that party, one of the engagement's two, that it has not answered, the oldest first. */
    @Query("""
            select s.month from MonthlyStatement s join Engagement e on e.id = s.engagement
            where s.engagement = :engagement
              and s.state = org.gangway.settlement.statement.StatementState.PROPOSED
              and (e.client = :party and s.consent.approvals.client.approvedAt is null
                   or e.vendor = :party and s.consent.approvals.vendor.approvedAt is null)
            order by s.month
            """)
    List<YearMonth> findUnanswered(EngagementId engagement, PartyId party);

    @Query("select e.name.value, e.client, e.vendor from Engagement e where e.id = :engagement")
    EngagementParties findEnds(EngagementId engagement);

    /** The oldest first within each month. */
    @ReadOnce
    @Query("""
            select s.month, d from MonthlyStatement s join s.disputes d
            where s.engagement = :engagement order by s.month, index(d)
            """)
    List<DisputeRow> findDisputes(EngagementId engagement);

    @Query("""
            select s.id, s.engagement, e.client, e.name.value, s.month, s.state, s.consent.proposal.answerBy, s.consent.proposal.remindedAt
            from MonthlyStatement s join Engagement e on e.id = s.engagement
            where (e.client = :party or e.vendor = :party)
              and (s.state = org.gangway.settlement.statement.StatementState.DISPUTED
                   or s.state = org.gangway.settlement.statement.StatementState.PROPOSED
                      and (e.client = :party and s.consent.approvals.client.approvedAt is null
                           or e.vendor = :party and s.consent.approvals.vendor.approvedAt is null))
            order by s.month, e.name.value
            """)
    List<WaitingStatement> findWaiting(PartyId party, Pageable page);

    /** Those of some engagements that silence would agree to on one of some days. */
    @Query("""
            select new org.gangway.settlement.statement.StatementInCalendar(s.id, s.engagement, s.month, s.consent.proposal.answerBy,
                s.consent.approvals.client.approvedAt, s.consent.approvals.vendor.approvedAt)
            from MonthlyStatement s
            where s.engagement.value in :engagements
              and s.state = org.gangway.settlement.statement.StatementState.PROPOSED
              and s.consent.proposal.answerBy between :from and :to
            order by s.consent.proposal.answerBy, s.id.value
            """)
    List<StatementInCalendar> findForCalendar(Collection<UUID> engagements, LocalDate from, LocalDate to);

    /** Those sent for approval since then with a fired trigger that must be claimed in time, the newest first. */
    @Query(value = """
            select s.id as id, e.name as engagementName
            from monthly_statement s join engagement e on e.id = s.engagement_id
            where (e.client_id = :party or e.vendor_id = :party)
              and s.state <> 'DRAFT' and s.proposed_at >= :since and s.outcome ~ '"claimDays".{1,2}[1-9]'
            order by s.proposed_at desc, s.id
            """, nativeQuery = true)
    List<ClaimedStatement> findWithClaims(UUID party, Instant since, Pageable page);

    @Query(value = """
            select exists (
                select from engagement e join monthly_statement s on s.engagement_id = e.id
                where (e.client_id = :party or e.vendor_id = :party) and s.state in ('AGREED', 'APPLIED', 'SETTLED'))
            """, nativeQuery = true)
    boolean isAnyFinal(UUID party);
}
