package org.gangway.settlement;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when both parties agree: it is booked, and others are told. */
@Component
class Closing {

    private final Booking booking;
    private final ApplicationEventPublisher events;

    Closing(Booking booking, ApplicationEventPublisher events) {
        this.booking = booking;
        this.events = events;
    }

    /** To be called with an approval that may have been the last one. */
    void approved(MonthlyStatement statement) {
        if (!statement.isFrozen()) {
            return;
        }
        booking.agreed(statement);
        events.publishEvent(
                statement.state().isFinal()
                        ? new StatementAgreed(statement.engagement(), statement.month())
                        : new UndisputedPartAgreed(statement.engagement(), statement.month()));
    }

    void settled(MonthlyStatement statement, Dispute open, Dispute settled) {
        events.publishEvent(new DisputeSettled(statement.engagement(), statement.month(), stillOpen(statement)));
        if (!statement.isFrozen()) {
            return;
        }
        booking.settled(statement, open, settled);
        if (statement.state().isFinal()) {
            events.publishEvent(new StatementAgreed(statement.engagement(), statement.month()));
        }
    }

    private static @Nullable String stillOpen(MonthlyStatement statement) {
        var open = statement.openDisputes();
        return open.isEmpty() ? null : open.getLast().claimed().words();
    }
}
