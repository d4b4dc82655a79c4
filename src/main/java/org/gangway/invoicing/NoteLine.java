package org.gangway.invoicing;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * One thing that a credit note or bonus invoice is made of.
 *
 * @param serviceLevel name of the service level; empty where the line is about the whole statement
 * @param month the month it is owed for; for an earn-back or an adjustment the earlier month
 * @param settled the month whose statement it is a line of
 * @param amount positive where it makes the document's total larger
 */
public record NoteLine(NoteReason reason, String serviceLevel, YearMonth month, YearMonth settled, Money amount) {

    /** A line of the statement of the month that it is owed for. */
    NoteLine(NoteReason reason, String serviceLevel, YearMonth month, Money amount) {
        this(reason, serviceLevel, month, month, amount);
    }

    /** The same line with what was booked on it later. */
    NoteLine plus(NoteLine later) {
        return new NoteLine(reason, serviceLevel, month, settled, amount.plus(later.amount));
    }

    NoteLine negated() {
        return new NoteLine(reason, serviceLevel, month, settled, amount.negated());
    }
}
