package org.gangway.settlement.approval;

import org.gangway.settlement.event.DisputeSettled;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.UndisputedPartAgreed;
import org.gangway.settlement.ledger.LedgerBooking;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthlyStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when both parties agree: it is booked, and others are told. */
@Component
public class AgreementReached {

    private final LedgerBooking ledgerBooking;
    private final ApplicationEventPublisher events;

    AgreementReached(LedgerBooking ledgerBooking, ApplicationEventPublisher events) {
        this.ledgerBooking = ledgerBooking;
        this.events = events;
    }

    /** To be called with an approval that may have been the last one. */
    public void approved(MonthlyStatement statement) {
        if (!statement.isFrozen()) {
            return;
        }
        ledgerBooking.agreed(statement);
        events.publishEvent(
                statement.state().isFinal()
                        ? new StatementAgreed(statement.engagement(), statement.month())
                        : new UndisputedPartAgreed(statement.engagement(), statement.month()));
    }

    public void settled(MonthlyStatement statement, Dispute open, Dispute settled) {
        events.publishEvent(new DisputeSettled(statement.engagement(), statement.month(), stillOpen(statement)));
        if (!statement.isFrozen()) {
            return;
        }
        ledgerBooking.settled(statement, open, settled);
        if (statement.state().isFinal()) {
            events.publishEvent(new StatementAgreed(statement.engagement(), statement.month()));
        }
    }

    private static @Nullable String stillOpen(MonthlyStatement statement) {
        var open = statement.openDisputes();
        return open.isEmpty() ? null : open.getLast().claimed().words();
    }
}
