package org.gangway.agreement.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gangway.agreement.negotiation.TermsSigned;
import org.gangway.agreement.terms.RenewalOutlook;
import org.gangway.engagement.AgreedNotices;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementExtended;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.TermExtension;
import org.gangway.engagement.WorkingDaysChanged;
import org.gangway.identity.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of engagements that renew by their terms until when a party can let them end, as soon as it changes. */
@Component
class NoticeKeeper {

    private final RenewalStates states;
    private final TermExtension extension;
    private final RenewalRecords records;
    private final AgreedNotices notices;
    private final TransactionTemplate afterwards;
    private final Clock clock;

    NoticeKeeper(
            RenewalStates states,
            TermExtension extension,
            RenewalRecords records,
            AgreedNotices notices,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.states = states;
        this.extension = extension;
        this.records = records;
        this.notices = notices;
        this.clock = clock;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Days pass, and terms take effect that were signed before. */
    @Scheduled(fixedDelayString = "${gangway.renewal.pause:PT1H}", initialDelayString = "${gangway.renewal.pause:PT1H}")
    void round() {
        SystemWork.call(() -> Objects.requireNonNull(afterwards.execute(_ -> records.candidates())))
                .forEach(this::look);
    }

    @TransactionalEventListener
    void signed(TermsSigned event) {
        look(event.engagement());
    }

    @TransactionalEventListener
    void objected(RenewalObjected event) {
        look(event.engagement());
    }

    @TransactionalEventListener
    void renewed(EngagementRenewed event) {
        look(event.engagement());
    }

    @TransactionalEventListener
    void extended(EngagementExtended event) {
        look(event.engagement());
    }

    @TransactionalEventListener
    void calendarChanged(WorkingDaysChanged event) {
        event.engagements().forEach(this::look);
    }

    private void look(EngagementId id) {
        SystemWork.runForNobody(
                () -> afterwards.executeWithoutResult(_ -> extension.open(id).ifPresent(this::keep)));
    }

    private void keep(Engagement engagement) {
        states.on(engagement, LocalDate.now(clock))
                .ifPresentOrElse(
                        state -> notices.keep(
                                engagement.id(),
                                state.next()
                                        .map(RenewalOutlook.Next::lastDayToObject)
                                        .orElse(null)),
                        () -> notices.forget(engagement.id()));
    }
}
