package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All statements ever prepared. */
interface MonthlyStatements extends Repository<MonthlyStatement, StatementId> {

    MonthlyStatement save(MonthlyStatement statement);

    Optional<MonthlyStatement> findByEngagementAndMonth(EngagementId engagement, YearMonth month);

    List<MonthlyStatement> findByEngagementAndMonthLessThanOrderByMonth(EngagementId engagement, YearMonth month);

    List<MonthlyStatement> findByEngagementAndMonthGreaterThanEqualOrderByMonth(
            EngagementId engagement, YearMonth month);

    @Query("""
            select s.month, s.state, s.amounts, s.clientApproval.approverName, s.vendorApproval.approverName
            from MonthlyStatement s
            where s.engagement = :engagement
            order by s.month desc
            """)
    List<StatementRow> findRows(EngagementId engagement);

    @Query("""
            select s.engagement, e.name.value, s.month, s.state
            from MonthlyStatement s join Engagement e on e.id = s.engagement
            where (e.client = :party or e.vendor = :party)
              and (s.state = org.gangway.settlement.StatementState.DISPUTED
                   or s.state = org.gangway.settlement.StatementState.PROPOSED
                      and (e.client = :party and s.clientApproval.approverName is null
                           or e.vendor = :party and s.vendorApproval.approverName is null))
            order by s.month, e.name.value
            """)
    List<WaitingStatement> findWaiting(PartyId party, Pageable page);
}
