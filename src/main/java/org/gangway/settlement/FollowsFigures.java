package org.gangway.settlement;

import org.gangway.performance.FiguresReported;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes statements anew when figures change.
 *
 * <p>Once the figures are there, not with them: nothing here may undo a report. A statement that was not reached is no
 * danger, because nobody can propose or approve one that the figures no longer say.
 */
@Component
class FollowsFigures {

    private final Recomputation recomputation;
    private final TransactionTemplate afterwards;

    FollowsFigures(Recomputation recomputation, PlatformTransactionManager transactions) {
        this.recomputation = recomputation;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void on(FiguresReported event) {
        afterwards.executeWithoutResult(_ -> recomputation.follow(event.engagement(), event.month()));
    }
}
