package org.gangway.settlement.statement;

import org.gangway.database.AdvisoryLock;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/**
 * One at a time settles or books in an engagement; see decision 10.
 *
 * <p>Whoever decides by what statements and the ledger say takes the turn before reading either. It ends with the
 * transaction; taken again in the same one, it changes nothing.
 */
@Component
public class SettlementLock {

    public static final String SUBJECT = "settlement";

    private final AdvisoryLock lock;

    SettlementLock(AdvisoryLock lock) {
        this.lock = lock;
    }

    /** Waits until everybody before has committed or given up. */
    public void take(EngagementId engagement) {
        lock.take(SUBJECT, engagement.value());
    }

    /** Never waits, so that it can be asked for in a transaction within another one that may have the turn. */
    public boolean takeIfFree(EngagementId engagement) {
        return lock.takeIfFree(SUBJECT, engagement.value());
    }
}
