package org.gangway.settlement.preparation;

import java.time.YearMonth;
import org.gangway.agreement.negotiation.TermsSigned;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.SettlementLock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Terms may be signed after the day on which they take effect: statements of that time which are open are computed anew,
 * as {@link FollowsFigures} does; agreed ones stay under the terms that they were settled by.
 */
@Component
class FollowsTerms {

    private final SettlementLock settlementLock;
    private final MonthlyStatements statements;
    private final ChangedMonths changed;
    private final Recomputation recomputation;
    private final TransactionTemplate afterwards;

    FollowsTerms(
            SettlementLock settlementLock,
            MonthlyStatements statements,
            ChangedMonths changed,
            Recomputation recomputation,
            PlatformTransactionManager transactions) {
        this.settlementLock = settlementLock;
        this.statements = statements;
        this.changed = changed;
        this.recomputation = recomputation;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void mark(TermsSigned event) {
        statements
                .findByEngagementAndMonthGreaterThanEqualOrderByMonth(
                        event.engagement(), YearMonth.from(event.effectiveFrom()))
                .stream()
                .filter(statement -> !statement.isFrozen())
                .forEach(statement -> changed.mark(event.engagement(), statement.month()));
    }

    @TransactionalEventListener
    void follow(TermsSigned event) {
        follow(event.engagement());
    }

    private void follow(EngagementId engagement) {
        afterwards.executeWithoutResult(_ -> {
            settlementLock.take(engagement);
            recomputation.followChanges(engagement);
        });
    }
}
