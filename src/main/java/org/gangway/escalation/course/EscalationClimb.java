package org.gangway.escalation.course;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gangway.escalation.ladder.Ladders;
import org.gangway.identity.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls the next level once the time of one is used up.
 *
 * <p>The level is called at the instant at which that was so, however late the round comes: after hours without the portal
 * the clocks stand where they would have stood. Doing it twice changes nothing, so it is done every minute and before each change; looking
 * at a page changes nothing.
 */
@Component
class EscalationClimb {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationClimb.class);

    private final Escalations escalations;
    private final Ladders ladders;
    private final EscalationCalls calls;
    private final TransactionTemplate alone;
    private final Clock clock;

    EscalationClimb(
            Escalations escalations,
            Ladders ladders,
            EscalationCalls calls,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.escalations = escalations;
        this.ladders = ladders;
        this.calls = calls;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(
            fixedDelayString = "${gangway.escalation.pause:PT1M}",
            initialDelayString = "${gangway.escalation.pause:PT1M}")
    void round() {
        var now = now();
        SystemWork.call(() -> Objects.requireNonNull(alone.execute(_ -> escalations.findOverdue(now))))
                .forEach(id -> climb(new EscalationId(id), now));
    }

    /** Before somebody answers or changes it. */
    void look(EscalationId id) {
        var now = now();
        if (escalations.isOverdue(id, now)) {
            climb(id, now);
        }
    }

    private void climb(EscalationId id, Instant now) {
        try {
            SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> climbIfStill(id, now)));
        } catch (ConcurrencyFailureException answered) {
            LOG.info("The escalation {} was answered in this moment", id);
        }
    }

    /** Somebody may have answered since it was found, or another server called the next level. */
    private void climbIfStill(EscalationId id, Instant now) {
        escalations
                .lockOverdue(id, now)
                .ifPresent(escalation -> calls.climb(
                        escalation, ladders.findById(escalation.ladder()).orElseThrow(), now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
