package org.gangway.settlement;

/** How far the parties are with a month's statement. */
public enum StatementState {
    /** Computed, and computed anew as long as figures change. */
    DRAFT,
    /** Put before both parties, who may approve or dispute it. */
    PROPOSED,
    /** One party has an objection that is still open. */
    DISPUTED,
    /** Approved by both parties: it never changes again. */
    AGREED
}
