package org.gangway.settlement.month;

import java.time.YearMonth;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a month's statement changes the fee by.
 *
 * @param name of the service level it comes from
 * @param about the earlier month whose credit is earned back or whose figures were corrected; else null
 * @param amount what the fee changes by: below zero in favour of the client, above zero in favour of the vendor
 */
public record StatementLine(
        LineKey key,
        String name,
        @Nullable YearMonth about,
        Money amount,
        @Nullable Explanation why) {

    public LineKind kind() {
        return key.kind();
    }

    public StatementLine withAmount(Money other) {
        return new StatementLine(key, name, about, other, why);
    }
}
