package org.gangway.invoicing;

import org.gangway.settlement.month.LineKind;

/** What a line of a credit note or bonus invoice is owed for. */
public enum NoteReason {
    CREDIT,
    BONUS,
    EARN_BACK,
    ADJUSTMENT,
    /** Where the parties met when the whole statement was disputed. */
    SETTLEMENT;

    static NoteReason of(LineKind kind) {
        return switch (kind) {
            case CREDIT, PENALTY -> CREDIT;
            case BONUS -> BONUS;
            case EARN_BACK -> EARN_BACK;
            case ADJUSTMENT -> ADJUSTMENT;
            case FEE -> ADJUSTMENT;
            case WHOLE -> SETTLEMENT;
        };
    }
}
