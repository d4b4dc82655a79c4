package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database gives for a {@link StatementSummary}. */
public record StatementRow(
        YearMonth month,
        StatementState state,
        AmountColumns amounts,
        @Nullable String clientApprover,
        @Nullable Instant clientApprovedAt,
        @Nullable String vendorApprover,
        @Nullable Instant vendorApprovedAt) {

    /**
     * In one line of the list.
     *
     * @param waived credits of the month that the client let go, above zero
     */
    public StatementSummary summary(List<Dispute> disputes, BigDecimal waived) {
        return new StatementSummary(
                month,
                state,
                new MonthTotals(
                        amounts.money(amounts.fee()),
                        amounts.money(amounts.credits()),
                        amounts.money(amounts.bonus()),
                        amounts.money(amounts.earnedBack()),
                        amounts.money(amounts.adjustments()),
                        amounts.money(
                                disputes.stream().map(Dispute::difference).reduce(BigDecimal.ZERO, BigDecimal::add)),
                        amounts.money(waived),
                        amounts.money(disputes.stream().map(Dispute::held).reduce(BigDecimal.ZERO, BigDecimal::add))),
                clientApprover,
                vendorApprover,
                (clientApprovedAt != null && clientApprover == null)
                        || (vendorApprovedAt != null && vendorApprover == null));
    }
}
