package org.gangway.settlement;

import org.gangway.performance.FiguresReported;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes statements anew when figures change; a refusal must not undo the report of the figures, so it comes after. */
@Component
class FollowsFigures {

    private static final Logger LOG = LoggerFactory.getLogger(FollowsFigures.class);

    private final SettlementService settlement;
    private final TransactionTemplate afterwards;

    FollowsFigures(SettlementService settlement, PlatformTransactionManager transactions) {
        this.settlement = settlement;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void on(FiguresReported event) {
        try {
            afterwards.executeWithoutResult(_ -> settlement.recomputeFrom(event.engagement(), event.month()));
        } catch (RuleViolation incomplete) {
            LOG.info("Statements of {} stay as they are: {}", event.engagement(), incomplete.getMessage());
        }
    }
}
