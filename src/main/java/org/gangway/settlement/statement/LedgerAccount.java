package org.gangway.settlement.statement;

/** The accounts of an engagement's ledger. Balances above zero are in favour of the vendor. */
public enum LedgerAccount {
    /** Agreed by both, on no credit note or invoice yet. */
    OPEN,
    /** Computed, but held until a dispute about it is settled. */
    HELD,
    /** On a credit note or an invoice, not paid yet. */
    INVOICED,
    /** Paid. */
    PAID,
    CREDITS,
    BONUSES,
    EARN_BACKS,
    ADJUSTMENTS,
    /** What settled disputes changed. */
    DISPUTES,
    /** What the client waived. */
    WAIVERS
}
