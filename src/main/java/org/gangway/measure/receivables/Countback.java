package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.measure.Figure;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Days of sales by counting back: whole months' sales come off the balance, the last month counts in proportion. */
public final class Countback {

    private final List<Explanation> steps = new ArrayList<>();
    private BigDecimal left;
    private int days;

    private Countback(BigDecimal balance) {
        this.left = balance;
    }

    /** No figure where the balance is greater than all sales that are known. */
    public static Figure of(BigDecimal balance, List<SalesOfMonth> newestFirst) {
        return new Countback(balance).through(newestFirst);
    }

    private Figure through(List<SalesOfMonth> newestFirst) {
        for (var month : newestFirst) {
            if (left.compareTo(month.sales()) <= 0) {
                return lastMonth(month);
            }
            explain("measure-countback-whole-month", month);
            left = left.subtract(month.sales());
            days += month.month().lengthOfMonth();
        }
        return left.signum() == 0
                ? measured(BigDecimal.ZERO, BigDecimal.ONE)
                : none(NoFigureReason.BALANCE_BEYOND_SALES);
    }

    private Figure lastMonth(SalesOfMonth month) {
        if (left.signum() == 0) {
            return measured(BigDecimal.ZERO, BigDecimal.ONE);
        }
        if (month.sales().signum() <= 0) {
            return none(month.sales().signum() == 0 ? NoFigureReason.NO_SALES : NoFigureReason.NEGATIVE_SALES);
        }
        explain("measure-countback-last-month", month);
        return measured(left.multiply(BigDecimal.valueOf(month.month().lengthOfMonth())), month.sales());
    }

    private MeasuredFigure measured(BigDecimal lastDays, BigDecimal sales) {
        var numerator = sales.multiply(BigDecimal.valueOf(days)).add(lastDays);
        return MeasuredFigure.of(Metric.DSO_COUNTBACK, numerator, sales).after(steps);
    }

    private static NoFigure none(NoFigureReason reason) {
        return new NoFigure(Metric.DSO_COUNTBACK, reason);
    }

    private void explain(String rule, SalesOfMonth month) {
        steps.add(Explanation.fact(
                rule,
                NamedFacts.of(
                        "month",
                        month.month(),
                        "n",
                        month.month().lengthOfMonth(),
                        "sales",
                        month.sales(),
                        "balance",
                        left)));
    }
}
