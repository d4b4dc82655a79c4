package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.measure.ExactFraction;
import org.gangway.measure.Figure;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * How the invoices that fell due in one month were paid. Averages of days are based on the invoices that are settled; an
 * open one is late by a number of days that nobody knows yet.
 *
 * @param month null for all months together
 */
public record DueMonth(
        @Nullable YearMonth month,
        ReceivablesSegment segment,
        long invoicesDue,
        BigDecimal amountDue,
        long settledOnTime,
        BigDecimal amountOnTime,
        long settled,
        BigDecimal amountSettled,
        long daysToSettle,
        LateInvoices lateSettled,
        long disputed) {

    /** The columns of {@link #cells()}. */
    public static final List<String> COLUMNS = List.of(
            "due_month",
            "country",
            "invoices_due",
            "amount_due",
            "settled_on_or_before_due",
            "pct_on_time_count",
            "amount_on_time",
            "pct_on_time_amount",
            "late",
            "avg_days_late_all",
            "avg_days_late_late_only",
            "max_days_late",
            "amount_weighted_days_late",
            "avg_days_to_settle",
            "disputed",
            "dispute_rate",
            "late_1_7",
            "late_8_30",
            "late_over_30");

    static DueMonth of(@Nullable YearMonth month, ReceivablesSegment receivablesSegment, DueTally tally) {
        return new DueMonth(
                month,
                receivablesSegment,
                tally.invoices,
                tally.amount,
                tally.onTime,
                tally.amountOnTime,
                tally.settled,
                tally.amountSettled,
                tally.daysToSettle,
                LateInvoices.of(tally),
                tally.disputed);
    }

    /** Share of the invoices due that were settled on the due day or before. */
    public Figure onTimeByCount() {
        return figure(Metric.PAID_ON_TIME_BY_COUNT, BigDecimal.valueOf(settledOnTime), BigDecimal.valueOf(invoicesDue));
    }

    /** The same by amount; amounts that cancel out give no figure. */
    public Figure onTimeByAmount() {
        return figure(Metric.PAID_ON_TIME_BY_AMOUNT, amountOnTime, amountDue);
    }

    private Figure figure(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        var figure = Figure.of(metric, numerator, denominator);
        return open() > 0 && figure instanceof MeasuredFigure measuredFigure
                ? measuredFigure.after(
                        List.of(Explanation.fact("measure-open-not-on-time", Map.of("n", BigDecimal.valueOf(open())))))
                : figure;
    }

    /** Settled after the due day, or not settled at all. */
    public long late() {
        return invoicesDue - settledOnTime;
    }

    public long open() {
        return invoicesDue - settled;
    }

    Optional<ExactFraction> shareOnTime() {
        return quotient(BigDecimal.valueOf(settledOnTime), invoicesDue);
    }

    Optional<ExactFraction> shareOnTimeByAmount() {
        return quotient(amountOnTime, amountDue);
    }

    public Optional<ExactFraction> averageDaysLate() {
        return quotient(BigDecimal.valueOf(lateSettled.days()), settled);
    }

    public Optional<ExactFraction> averageDaysLateOfLate() {
        return quotient(BigDecimal.valueOf(lateSettled.days()), lateSettled.invoices());
    }

    public Optional<ExactFraction> amountWeightedDaysLate() {
        return quotient(lateSettled.amountDays(), amountSettled);
    }

    public Optional<ExactFraction> averageDaysToSettle() {
        return quotient(BigDecimal.valueOf(daysToSettle), settled);
    }

    public Optional<ExactFraction> disputeRate() {
        return quotient(BigDecimal.valueOf(disputed), invoicesDue);
    }

    private static Optional<ExactFraction> quotient(BigDecimal sum, long count) {
        return quotient(sum, BigDecimal.valueOf(count));
    }

    private static Optional<ExactFraction> quotient(BigDecimal sum, BigDecimal by) {
        return by.signum() == 0 ? Optional.empty() : Optional.of(new ExactFraction(sum, by));
    }

    /** The row as plain text, in the order of {@link #COLUMNS}; a figure that does not exist is empty. */
    public List<String> cells() {
        return DueMonthCells.of(this);
    }
}
