package org.gangway.measure.receivables;

import java.math.BigDecimal;

/** Running sums of what changes the balance in one month. */
final class BalanceTally {

    long invoices;
    BigDecimal sales = BigDecimal.ZERO;
    BigDecimal cash = BigDecimal.ZERO;
    /** By how much more is open and not overdue at the end of this month than at the end of the month before. */
    BigDecimal currentChange = BigDecimal.ZERO;

    void add(BalanceTally other) {
        invoices += other.invoices;
        sales = sales.add(other.sales);
        cash = cash.add(other.cash);
        currentChange = currentChange.add(other.currentChange);
    }
}
