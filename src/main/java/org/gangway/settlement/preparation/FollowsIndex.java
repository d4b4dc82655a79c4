package org.gangway.settlement.preparation;

import org.gangway.agreement.index.IndexValueEntered;
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
 * Fees may follow an index: once a value of it is known, statements since then which are open are computed anew, as {@link FollowsFigures}
 * does, and for agreed ones the next statement takes the difference up.
 */
@Component
class FollowsIndex {

    private final SettlementLock settlementLock;
    private final MonthlyStatements statements;
    private final ChangedMonths changed;
    private final Recomputation recomputation;
    private final TransactionTemplate afterwards;

    FollowsIndex(
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
    void mark(IndexValueEntered event) {
        statements
                .findByEngagementAndMonthGreaterThanEqualOrderByMonth(event.engagement(), event.month())
                .forEach(statement -> changed.mark(event.engagement(), statement.month()));
    }

    @TransactionalEventListener
    void follow(IndexValueEntered event) {
        follow(event.engagement());
    }

    private void follow(EngagementId engagement) {
        afterwards.executeWithoutResult(_ -> {
            settlementLock.take(engagement);
            recomputation.followChanges(engagement);
        });
    }
}
