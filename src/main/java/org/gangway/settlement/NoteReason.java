package org.gangway.settlement;

/** What a line of a credit note or bonus invoice is owed for. */
public enum NoteReason {
    CREDIT,
    BONUS,
    EARN_BACK,
    ADJUSTMENT
}
