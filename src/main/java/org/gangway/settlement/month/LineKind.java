package org.gangway.settlement.month;

/** What a line of a statement changes the fee by. */
public enum LineKind {
    /** A deduction for a service level that was missed. */
    CREDIT,
    /** A deduction that no service level gives: a late deliverable or report. */
    PENALTY,
    /** A supplement for a service level that was exceeded. */
    BONUS,
    /** An earlier credit that comes back to the vendor. */
    EARN_BACK,
    /** What corrected figures change of a month that both had agreed. */
    ADJUSTMENT,
    /** No line, as all others change it: the fee itself, which an adjustment corrects where a volume of it was corrected. */
    FEE,
    /** Not one line but all of them together; what a party names that objects to the whole statement. */
    WHOLE
}
