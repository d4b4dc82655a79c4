package org.gangway.settlement;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the database gives for a {@link StatementSummary}. */
record StatementRow(
        YearMonth month,
        StatementState state,
        Amounts amounts,
        @Nullable String clientApprover,
        @Nullable String vendorApprover) {

    StatementSummary summary() {
        return new StatementSummary(
                month,
                state,
                amounts.money(amounts.fee()),
                amounts.money(amounts.credits()),
                amounts.money(amounts.bonus()),
                amounts.money(amounts.earnedBack()),
                amounts.money(amounts.net()),
                clientApprover,
                vendorApprover);
    }
}
