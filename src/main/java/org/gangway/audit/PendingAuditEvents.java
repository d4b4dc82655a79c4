package org.gangway.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction did, kept until it is about to commit.
 *
 * <p>There is one chain, so whoever writes to it makes everybody else wait. Written last, it makes them wait only for a
 * commit, not for a long import; and since every other lock is held by then, two events never wait for each other.
 */
final class PendingAuditEvents implements TransactionSynchronization {

    /** Writes what a transaction did, in its order. */
    interface Writer {
        void write(List<AttributedEvent> events);
    }

    private final Writer writer;
    private final List<AttributedEvent> events = new ArrayList<>();
    private boolean written;

    private PendingAuditEvents(Writer writer) {
        this.writer = writer;
    }

    static PendingAuditEvents ofThisTransaction(Writer writer) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingAuditEvents.class::isInstance)
                .map(PendingAuditEvents.class::cast)
                .findFirst()
                .orElseGet(() -> begin(writer));
    }

    private static PendingAuditEvents begin(Writer writer) {
        var pending = new PendingAuditEvents(writer);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(AttributedEvent attributedEvent) {
        if (written) {
            // somebody else's last step before the commit: nothing comes after it that would write it
            writer.write(List.of(attributedEvent));
        } else {
            events.add(attributedEvent);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        writer.write(events);
    }
}
