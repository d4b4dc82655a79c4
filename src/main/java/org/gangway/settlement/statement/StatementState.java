package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.util.Map;

/** How far the parties are with a month's statement. */
public enum StatementState {
    /** Computed, and computed anew as long as figures change. */
    DRAFT,
    /** Put before both parties, who may approve or dispute it. */
    PROPOSED,
    /** A dispute is open; the rest may already be approved by both, and booked. */
    DISPUTED,
    /** Approved by both parties, nothing held: it never changes again. Something of it is on no paper yet. */
    AGREED,
    /** All that is owed of it is on credit notes or invoices. */
    APPLIED,
    /** Nothing of it is owed: it was paid, or there was nothing to pay. */
    SETTLED;

    /** How far a statement is that both parties agree on altogether, by what its transactions amount to on each account. */
    static StatementState of(Map<LedgerAccount, BigDecimal> balance) {
        if (isOwed(balance, LedgerAccount.OPEN)) {
            return AGREED;
        }
        return isOwed(balance, LedgerAccount.INVOICED) ? APPLIED : SETTLED;
    }

    private static boolean isOwed(Map<LedgerAccount, BigDecimal> balance, LedgerAccount account) {
        return balance.getOrDefault(account, BigDecimal.ZERO).signum() != 0;
    }

    /** Whether both parties have approved all of it. */
    public boolean isFinal() {
        return this == AGREED || this == APPLIED || this == SETTLED;
    }
}
