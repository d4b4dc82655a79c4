package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.measure.ExactFraction;
import org.gangway.measure.Figure;
import org.gangway.measure.MeasuredFigure;
import org.gangway.shared.Explanation;

/**
 * What customers owe at the end of one month, and the figures that follow from it.
 *
 * @param invoices how many invoices were issued in the month
 * @param caution why the month is too low in volume for its figures to mean much
 */
public record MonthEnd(
        YearMonth month,
        ReceivablesSegment segment,
        long invoices,
        ReceivablesBalance balance,
        Figure dsoCountback,
        Optional<Explanation> caution) {

    /** The columns of {@link #cells()}. */
    public static final List<String> COLUMNS = List.of(
            "month",
            "country",
            "days",
            "opening_ar",
            "credit_sales",
            "cash_collected",
            "closing_ar",
            "closing_current",
            "closing_overdue",
            "overdue_share",
            "dso_simple",
            "dso_countback",
            "bpdso",
            "add",
            "cei_pct");

    public MonthEnd {
        dsoCountback = cautioned(dsoCountback, caution);
    }

    public int days() {
        return month.lengthOfMonth();
    }

    public BigDecimal closing() {
        return balance.closing();
    }

    public Optional<ExactFraction> overdueShare() {
        return closing().signum() == 0
                ? Optional.empty()
                : Optional.of(new ExactFraction(balance.overdue(), closing()));
    }

    public Figure dso() {
        return cautioned(balance.dso(days()), caution);
    }

    public Figure dsoOfAverage() {
        return cautioned(balance.dsoOfAverage(days()), caution);
    }

    public Figure bestPossibleDso() {
        return cautioned(balance.bestPossibleDso(days()), caution);
    }

    public Figure averageDaysDelinquent() {
        return cautioned(balance.averageDaysDelinquent(days()), caution);
    }

    public Figure collectionEffectiveness() {
        return cautioned(balance.collectionEffectiveness(), caution);
    }

    private static Figure cautioned(Figure figure, Optional<Explanation> caution) {
        return figure instanceof MeasuredFigure measuredFigure
                ? measuredFigure.cautioned(caution.orElse(null))
                : figure;
    }

    /** The row as plain text, in the order of {@link #COLUMNS}; a figure that does not exist is empty. */
    public List<String> cells() {
        return new TextCells()
                .text(month.toString())
                .text(segment.name())
                .count(days())
                .money(balance.opening())
                .money(balance.sales())
                .money(balance.cash())
                .money(closing())
                .money(balance.current())
                .money(balance.overdue())
                .ratio(overdueShare())
                .figure(dso())
                .figure(dsoCountback())
                .figure(bestPossibleDso())
                .figure(averageDaysDelinquent())
                .figure(collectionEffectiveness())
                .all();
    }
}
