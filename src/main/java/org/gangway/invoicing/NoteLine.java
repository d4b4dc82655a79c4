package org.gangway.invoicing;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * One thing that a credit note or bonus invoice is made of.
 *
 * @param serviceLevel name of the service level; empty where the line is about the whole statement
 * @param month the month it is owed for; for an earn-back or an adjustment the earlier month
 * @param amount positive where it makes the document's total larger
 */
public record NoteLine(NoteReason reason, String serviceLevel, YearMonth month, Money amount) {

    /** The same line with what was booked on it later. */
    NoteLine plus(NoteLine later) {
        return new NoteLine(reason, serviceLevel, month, amount.plus(later.amount));
    }

    NoteLine negated() {
        return new NoteLine(reason, serviceLevel, month, amount.negated());
    }
}
