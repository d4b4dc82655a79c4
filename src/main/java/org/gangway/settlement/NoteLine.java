package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * One thing that a credit note or bonus invoice is made of.
 *
 * @param serviceLevel name of the service level
 * @param month the month it is owed for; for an earn-back the month of the credit that comes back
 * @param amount positive where it makes the document's total larger
 */
public record NoteLine(NoteReason reason, String serviceLevel, YearMonth month, Money amount) {

    NoteLine negated() {
        return new NoteLine(reason, serviceLevel, month, amount.negated());
    }
}
