package org.gangway.performance.circumstances;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Critical deliverables as they stand at the end of a month. A delay goes on by itself: what was reported of the deliverable
 * last counts in each month until it is delivered.
 *
 * @param reported what both sides agree on up to the month, oldest first
 * @param end when a month is over where the vendor works
 */
record CriticalDeliverables(List<Circumstance> reported, YearMonth month, Function<YearMonth, Instant> end) {

    Stream<AgreedCircumstances.AgreedDelivery> delivered() {
        return standing().map(one -> delivered(delivery(one)));
    }

    /** What goes on from an earlier month without having been reported anew. */
    List<Circumstance> goingOn() {
        return standing().filter(one -> one.month().isBefore(month)).toList();
    }

    private Stream<Circumstance> standing() {
        var last = new LinkedHashMap<String, Circumstance>();
        reported.forEach(one -> last.put(one.content().subject(), one));
        return last.values().stream().filter(this::stands);
    }

    private boolean stands(Circumstance one) {
        var deliveredAt = delivery(one).deliveredAt();
        return one.month().equals(month)
                || deliveredAt == null
                || !deliveredAt.isBefore(end.apply(month.minusMonths(1)));
    }

    /** Up to the end of the month at most; what comes after is counted then. */
    private AgreedCircumstances.AgreedDelivery delivered(CircumstanceContent.DeliverableDelivery report) {
        var over = end.apply(month);
        var deliveredAt = report.deliveredAt();
        var until = deliveredAt == null || deliveredAt.isAfter(over) ? over : deliveredAt;
        return new AgreedCircumstances.AgreedDelivery(report.deliverable(), report.due(), until, report.relieved());
    }

    private static CircumstanceContent.DeliverableDelivery delivery(Circumstance one) {
        return (CircumstanceContent.DeliverableDelivery) one.content();
    }
}
