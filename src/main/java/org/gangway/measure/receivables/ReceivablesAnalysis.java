package org.gangway.measure.receivables;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.measure.Figure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;

/** What the list of invoices says: payment by due month, and the balance at each month end. */
public record ReceivablesAnalysis(List<DueMonth> dueMonths, List<MonthEnd> monthEnds, ReceivablesFindings notes) {

    /** Reads the invoices once, one after the other. */
    public static ReceivablesAnalysis of(Stream<Receivable> invoices, LowSalesMonth lowSalesMonth) {
        var ledger = new ReceivablesLedger(lowSalesMonth);
        invoices.sequential().forEachOrdered(ledger::add);
        return ledger.analyse();
    }

    public Optional<DueMonth> dueMonth(YearMonth month, ReceivablesSegment receivablesSegment) {
        return dueMonths.stream()
                .filter(row -> month.equals(row.month()) && row.segment().equals(receivablesSegment))
                .findFirst();
    }

    public Optional<MonthEnd> monthEnd(YearMonth month, ReceivablesSegment receivablesSegment) {
        return monthEnds.stream()
                .filter(row -> row.month().equals(month) && row.segment().equals(receivablesSegment))
                .findFirst();
    }

    /** The figure of a metric that comes from the invoices; months outside the list give no figure. */
    public Figure figure(Metric metric, YearMonth month, ReceivablesSegment receivablesSegment) {
        var figure = switch (metric) {
            case PAID_ON_TIME_BY_COUNT -> dueMonth(month, receivablesSegment).map(DueMonth::onTimeByCount);
            case PAID_ON_TIME_BY_AMOUNT -> dueMonth(month, receivablesSegment).map(DueMonth::onTimeByAmount);
            case DSO_BALANCE -> monthEnd(month, receivablesSegment).map(MonthEnd::dso);
            case DSO_AVERAGE -> monthEnd(month, receivablesSegment).map(MonthEnd::dsoOfAverage);
            case DSO_COUNTBACK -> monthEnd(month, receivablesSegment).map(MonthEnd::dsoCountback);
            case BEST_POSSIBLE_DSO -> monthEnd(month, receivablesSegment).map(MonthEnd::bestPossibleDso);
            case AVERAGE_DAYS_DELINQUENT -> monthEnd(month, receivablesSegment).map(MonthEnd::averageDaysDelinquent);
            case COLLECTION_EFFECTIVENESS -> monthEnd(month, receivablesSegment).map(MonthEnd::collectionEffectiveness);
            default -> throw new IllegalArgumentException(metric + " does not come from invoices");
        };
        return figure.orElse(new NoFigure(metric, NoFigureReason.NOTHING_COUNTED));
    }
}
