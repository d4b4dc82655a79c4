package org.gangway.settlement;

/** How far the parties are with a month's statement. */
public enum StatementState {
    /** Computed, and computed anew as long as figures change. */
    DRAFT,
    /** Put before both parties, who may approve or dispute it. */
    PROPOSED,
    /** A dispute is open; the rest may already be approved by both, and booked. */
    DISPUTED,
    /** Approved by both parties, nothing held: it never changes again. */
    AGREED,
    /** What it changes is on a credit note or an invoice. */
    APPLIED,
    /** And that was paid. */
    SETTLED;

    /** Whether both parties have approved all of it. */
    public boolean isFinal() {
        return this == AGREED || this == APPLIED || this == SETTLED;
    }
}
