package org.gangway.measure.receivables;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All running sums of one segment, by month. */
final class SegmentTally {

    final Map<Integer, DueTally> due = new LinkedHashMap<>();
    final Map<Integer, BalanceTally> balance = new LinkedHashMap<>();

    void add(Receivable invoice, @Nullable LocalDate asOf) {
        due.computeIfAbsent(MonthNumber.of(invoice.due()), _ -> new DueTally()).add(invoice, asOf);
        var invoiceMonth = MonthNumber.of(invoice.invoiced());
        var month = balance(invoiceMonth);
        month.invoices++;
        month.sales = month.sales.add(invoice.amount());
        var settled = invoice.settled();
        // an invoice paid in advance is never open: its cash counts in the month of the invoice
        var settleMonth = settled == null ? Integer.MAX_VALUE : Math.max(invoiceMonth, MonthNumber.of(settled));
        if (settled != null) {
            var cashMonth = balance(settleMonth);
            cashMonth.cash = cashMonth.cash.add(invoice.amount());
        }
        addCurrent(invoice, invoiceMonth, Math.min(settleMonth, firstOverdueEnd(invoice.due())));
    }

    /** The first month at whose end an invoice due on that day is overdue. */
    private static int firstOverdueEnd(LocalDate due) {
        var lastDay = due.getDayOfMonth() == due.lengthOfMonth();
        return MonthNumber.of(due) + (lastDay ? 1 : 0);
    }

    private void addCurrent(Receivable invoice, int from, int until) {
        if (from < until) {
            var start = balance(from);
            start.currentChange = start.currentChange.add(invoice.amount());
            var end = balance(until);
            end.currentChange = end.currentChange.subtract(invoice.amount());
        }
    }

    private BalanceTally balance(int month) {
        return balance.computeIfAbsent(month, _ -> new BalanceTally());
    }

    void add(SegmentTally other) {
        other.due.forEach((month, tally) ->
                due.computeIfAbsent(month, _ -> new DueTally()).add(tally));
        other.balance.forEach((month, tally) -> balance(month).add(tally));
    }

    DueTally allDue() {
        var all = new DueTally();
        due.values().forEach(all::add);
        return all;
    }
}
