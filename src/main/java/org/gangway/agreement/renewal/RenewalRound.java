package org.gangway.agreement.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.TermExtension;
import org.gangway.identity.SystemWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Renews engagements to which nobody objected in time, and reminds both sides before. Doing it twice changes nothing. */
@Component
public class RenewalRound {

    /** How long before the last day both sides are reminded: long enough to make up one's mind. */
    static final int REMINDER_DAYS = 30;

    private final RenewalStates states;
    private final RenewalRecords records;
    private final TermExtension extension;
    private final RenewalJournal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;
    private final Clock clock;

    RenewalRound(
            RenewalStates states,
            RenewalRecords records,
            TermExtension extension,
            RenewalJournal journal,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.states = states;
        this.records = records;
        this.extension = extension;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${gangway.renewal.pause:PT1H}", initialDelayString = "${gangway.renewal.pause:PT1H}")
    public void round() {
        SystemWork.call(() -> Objects.requireNonNull(alone.execute(_ -> records.candidates())))
                .forEach(id -> SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> look(id))));
    }

    /** One renewal at a time: whoever looks at the log reads them as they came. */
    private void look(EngagementId id) {
        extension.open(id).ifPresent(engagement -> {
            var state = states.on(engagement, LocalDate.now(clock))
                    .filter(it -> it.objection().isEmpty());
            state.filter(it -> it.outlook()
                            .runsAtLeastUntil()
                            .isAfter(engagement.term().end()))
                    .ifPresent(it -> renew(engagement, it));
            state.ifPresent(it -> remind(id, it));
        });
    }

    private void renew(Engagement engagement, RenewalState state) {
        var terms = state.terms();
        var before = states.before(engagement, terms);
        var end = engagement.term().end();
        var until = state.outlook().runsAtLeastUntil();
        extension.renewUntil(engagement.id(), until);
        records.renewed(
                engagement.id(),
                new Renewal(before.terms(), state.outlook().renewals(), before.firstEnd(), until),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.renewed(engagement.id(), end, until);
        events.publishEvent(new EngagementRenewed(engagement.id(), until));
    }

    private void remind(EngagementId id, RenewalState state) {
        state.next()
                .filter(next -> !next.lastDayToObject().minusDays(REMINDER_DAYS).isAfter(LocalDate.now(clock)))
                .filter(next -> records.remind(id, next.lastDayToObject()))
                .ifPresent(
                        next -> events.publishEvent(new RenewalDueSoon(id, next.lastDayToObject(), next.renewedEnd())));
    }
}
