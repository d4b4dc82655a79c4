package org.gangway.improvement;

import org.gangway.agreement.negotiation.TermsSigned;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.circumstances.CircumstancesChanged;
import org.gangway.performance.evaluation.FiguresReported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what reviews propose once the figures are there, so that a review that cannot be worked out never undoes a
 * report of figures.
 */
@Component
class ReviewAnnouncer {

    private final ReviewService reviews;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate afterwards;

    ReviewAnnouncer(ReviewService reviews, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.reviews = reviews;
        this.events = events;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(FiguresReported event) {
        announce(event.engagement());
    }

    @TransactionalEventListener
    void follow(CircumstancesChanged event) {
        announce(event.engagement());
    }

    @TransactionalEventListener
    void follow(TermsSigned event) {
        announce(event.engagement());
    }

    private void announce(EngagementId engagement) {
        afterwards.executeWithoutResult(
                _ -> reviews.reviews(engagement).forEach(review -> announce(engagement, review)));
    }

    /** What lies on the table is still before the meeting. */
    private void announce(EngagementId engagement, TargetReview review) {
        switch (review.state()) {
            case PROPOSED -> events.publishEvent(proposed(engagement, review));
            case UNCHANGED, AGREED ->
                events.publishEvent(new TargetsSettled(
                        engagement, review.level().id(), review.month().orElseThrow()));
            case WAITING, ON_TABLE -> {}
        }
    }

    private static TargetsProposed proposed(EngagementId engagement, TargetReview review) {
        var proposal = review.proposal().orElseThrow();
        return new TargetsProposed(
                engagement,
                review.level().id(),
                review.level().name(),
                review.month().orElseThrow(),
                review.level().metric().unit(),
                proposal.before().expected(),
                proposal.after().expected());
    }
}
