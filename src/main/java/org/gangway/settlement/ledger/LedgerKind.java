package org.gangway.settlement.ledger;

/** What a transaction in the ledger is. */
public enum LedgerKind {
    CREDIT,
    BONUS,
    EARN_BACK,
    /** Corrected figures of an agreed month. */
    ADJUSTMENT,
    /** Part of an agreed statement waits for a dispute. */
    HELD,
    /** A dispute ended. */
    DISPUTE_SETTLED,
    /** The client waived a credit. */
    WAIVER,
    /** In favour of the client. */
    CREDIT_NOTE,
    /** In favour of the vendor. */
    INVOICE,
    PAYMENT
}
