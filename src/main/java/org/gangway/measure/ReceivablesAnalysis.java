package org.gangway.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of invoices says: payment by due month, and the balance at each month end. */
public record ReceivablesAnalysis(List<DueMonth> dueMonths, List<MonthEnd> monthEnds, LedgerNotes notes) {

    /** Reads the invoices once, one after the other. */
    public static ReceivablesAnalysis of(Stream<Receivable> invoices, ThinMonth thinMonth) {
        var ledger = new ReceivablesLedger(thinMonth);
        invoices.sequential().forEachOrdered(ledger::add);
        return ledger.analyse();
    }

    public Optional<DueMonth> dueMonth(YearMonth month, Segment segment) {
        return dueMonths.stream()
                .filter(row -> month.equals(row.month()) && row.segment().equals(segment))
                .findFirst();
    }

    public Optional<MonthEnd> monthEnd(YearMonth month, Segment segment) {
        return monthEnds.stream()
                .filter(row -> row.month().equals(month) && row.segment().equals(segment))
                .findFirst();
    }

    /** The figure of a metric that comes from the invoices; months outside the list give no figure. */
    public Figure figure(Metric metric, YearMonth month, Segment segment) {
        var figure = switch (metric) {
            case PAID_ON_TIME_BY_COUNT -> dueMonth(month, segment).map(DueMonth::onTimeByCount);
            case PAID_ON_TIME_BY_AMOUNT -> dueMonth(month, segment).map(DueMonth::onTimeByAmount);
            case DSO_BALANCE -> monthEnd(month, segment).map(MonthEnd::dso);
            case DSO_AVERAGE -> monthEnd(month, segment).map(MonthEnd::dsoOfAverage);
            case DSO_COUNTBACK -> monthEnd(month, segment).map(MonthEnd::dsoCountback);
            case BEST_POSSIBLE_DSO -> monthEnd(month, segment).map(MonthEnd::bestPossibleDso);
            case AVERAGE_DAYS_DELINQUENT -> monthEnd(month, segment).map(MonthEnd::averageDaysDelinquent);
            case COLLECTION_EFFECTIVENESS -> monthEnd(month, segment).map(MonthEnd::collectionEffectiveness);
            default -> throw new IllegalArgumentException(metric + " does not come from invoices");
        };
        return figure.orElse(new NoFigure(metric, NoFigureReason.NOTHING_COUNTED));
    }
}
