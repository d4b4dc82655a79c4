package org.gangway.onboarding.plan;

import org.gangway.engagement.WorkingDaysChanged;
import org.gangway.identity.SystemWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves plans when a site works on other days: by the portal itself and right after the change, because whoever keeps the calendar of
 * a site need not take part in every engagement that counts by it.
 */
@Component
class FollowsCalendars {

    private final Rescheduling rescheduling;
    private final TransactionTemplate afterwards;

    FollowsCalendars(Rescheduling rescheduling, PlatformTransactionManager transactions) {
        this.rescheduling = rescheduling;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(WorkingDaysChanged event) {
        SystemWork.runForNobody(() -> event.engagements()
                .forEach(engagement -> afterwards.executeWithoutResult(_ -> rescheduling.follow(engagement))));
    }
}
