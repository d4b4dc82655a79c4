package org.gangway.measure.receivables;

import java.math.BigDecimal;

/**
 * Invoices that were settled after their due day, by how late.
 *
 * @param amountDays amount times days late, summed
 * @param upToWeek one to seven days
 * @param upToMonth eight to thirty days
 */
public record LateInvoices(
        long invoices, long days, long maxDays, BigDecimal amountDays, long upToWeek, long upToMonth, long overMonth) {

    static LateInvoices of(DueTally tally) {
        return new LateInvoices(
                tally.settledLate,
                tally.daysLate,
                tally.maxDaysLate,
                tally.amountDaysLate,
                tally.lateUpToWeek,
                tally.lateUpToMonth,
                tally.lateOverMonth);
    }
}
