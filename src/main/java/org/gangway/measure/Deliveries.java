package org.gangway.measure;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Items of one period with a deadline.
 *
 * @param asOf the moment at which the state is looked at; items due later are left out
 */
public record Deliveries(List<Delivery> all, LateDayCounting counted, LocalDateTime asOf) {

    public Deliveries {
        all = List.copyOf(all);
    }

    /** The share of the items due that came in time. */
    public Figure onTime() {
        var inTime = due().stream().filter(Delivery::isInTime).count();
        return figure(Metric.DELIVERED_ON_TIME, inTime);
    }

    /** Days late, on average over the items due. */
    public Figure daysLate() {
        var days = due().stream().mapToLong(one -> one.daysLate(counted, asOf)).sum();
        return figure(Metric.DAYS_LATE, days);
    }

    private List<Delivery> due() {
        return all.stream()
                .filter(one -> one.done() != null || asOf.isAfter(one.due()))
                .toList();
    }

    private Figure figure(Metric metric, long numerator) {
        var due = due();
        var figure = Figure.of(metric, BigDecimal.valueOf(numerator), BigDecimal.valueOf(due.size()));
        var steps = due.stream().map(one -> one.explanation(counted, asOf)).toList();
        return figure instanceof MeasuredFigure measuredFigure ? measuredFigure.after(steps) : figure;
    }
}
