package org.gangway.settlement.preparation;

import org.gangway.engagement.EngagementId;
import org.gangway.performance.circumstances.CircumstancesChanged;
import org.gangway.performance.evaluation.FiguresReported;
import org.gangway.settlement.statement.SettlementLock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks a statement when figures of its month, or what it is based on besides them, change, and computes open ones anew; see decision 9.
 *
 * <p>The mark is set with the figures: as long as it stands, silence is not taken as agreement. The computation comes
 * once the figures are there, so that nothing here may undo a report. A statement that it did not reach is no danger,
 * because nobody can propose or approve one that the figures no longer say.
 */
@Component
class FollowsFigures {

    private final SettlementLock settlementLock;
    private final ChangedMonths changed;
    private final Recomputation recomputation;
    private final TransactionTemplate afterwards;

    FollowsFigures(
            SettlementLock settlementLock,
            ChangedMonths changed,
            Recomputation recomputation,
            PlatformTransactionManager transactions) {
        this.settlementLock = settlementLock;
        this.changed = changed;
        this.recomputation = recomputation;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void mark(FiguresReported event) {
        changed.mark(event.engagement(), event.month());
    }

    @EventListener
    void mark(CircumstancesChanged event) {
        changed.mark(event.engagement(), event.month());
    }

    @TransactionalEventListener
    void follow(CircumstancesChanged event) {
        follow(event.engagement());
    }

    @TransactionalEventListener
    void follow(FiguresReported event) {
        follow(event.engagement());
    }

    private void follow(EngagementId engagement) {
        afterwards.executeWithoutResult(_ -> {
            settlementLock.take(engagement);
            recomputation.followChanges(engagement);
        });
    }
}
