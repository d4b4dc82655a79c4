package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Running sums over the invoices that fall due in one month. */
final class DueTally {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    long invoices;
    BigDecimal amount = BigDecimal.ZERO;
    long onTime;
    BigDecimal amountOnTime = BigDecimal.ZERO;
    long settled;
    BigDecimal amountSettled = BigDecimal.ZERO;
    long daysToSettle;
    long settledLate;
    long daysLate;
    long maxDaysLate;
    BigDecimal amountDaysLate = BigDecimal.ZERO;
    long disputed;
    long lateUpToWeek;
    long lateUpToMonth;
    long lateOverMonth;
    long openNotDue;

    /** On {@code asOf} an open invoice that is not yet overdue can still be paid on time: it is only counted apart. */
    void add(Receivable invoice, @Nullable LocalDate asOf) {
        var settledDay = invoice.settled();
        if (settledDay == null && asOf != null && !invoice.due().isBefore(asOf)) {
            openNotDue++;
            return;
        }
        invoices++;
        amount = amount.add(invoice.amount());
        disputed += invoice.disputed() ? 1 : 0;
        if (settledDay != null) {
            settle(invoice, settledDay.toEpochDay());
        }
    }

    private void settle(Receivable invoice, long day) {
        settled++;
        amountSettled = amountSettled.add(invoice.amount());
        daysToSettle += day - invoice.invoiced().toEpochDay();
        var late = day - invoice.due().toEpochDay();
        if (late <= 0) {
            onTime++;
            amountOnTime = amountOnTime.add(invoice.amount());
        } else {
            settleLate(invoice.amount(), late);
        }
    }

    private void settleLate(BigDecimal owed, long late) {
        settledLate++;
        daysLate += late;
        maxDaysLate = Math.max(maxDaysLate, late);
        amountDaysLate = amountDaysLate.add(owed.multiply(BigDecimal.valueOf(late)));
        if (late <= WEEK) {
            lateUpToWeek++;
        } else if (late <= MONTH) {
            lateUpToMonth++;
        } else {
            lateOverMonth++;
        }
    }

    void add(DueTally other) {
        invoices += other.invoices;
        amount = amount.add(other.amount);
        onTime += other.onTime;
        amountOnTime = amountOnTime.add(other.amountOnTime);
        settled += other.settled;
        amountSettled = amountSettled.add(other.amountSettled);
        daysToSettle += other.daysToSettle;
        disputed += other.disputed;
        openNotDue += other.openNotDue;
        addLate(other);
    }

    private void addLate(DueTally other) {
        settledLate += other.settledLate;
        daysLate += other.daysLate;
        maxDaysLate = Math.max(maxDaysLate, other.maxDaysLate);
        amountDaysLate = amountDaysLate.add(other.amountDaysLate);
        lateUpToWeek += other.lateUpToWeek;
        lateUpToMonth += other.lateUpToMonth;
        lateOverMonth += other.lateOverMonth;
    }
}
