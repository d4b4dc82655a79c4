package org.gangway.governance;

import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a test raise a matter in a transaction of its own, as a deed elsewhere would. */
@TestComponent
class AgendaEvents {

    private final AgendaCollector collector;
    private final TransactionTemplate transaction;

    AgendaEvents(AgendaCollector collector, TransactionTemplate transaction) {
        this.collector = collector;
        this.transaction = transaction;
    }

    void raise(EngagementId engagement, AgendaKind kind, String subject, Map<String, ?> facts) {
        transaction.executeWithoutResult(_ -> collector.raise(engagement, kind, subject, facts));
    }
}
