package org.gangway.preview;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.shared.Money;

/** What happened besides figures, checked: service levels are named by their keys. */
record ReportedEvents(List<ReportedEvent> reported) {

    static final ReportedEvents NONE = new ReportedEvents(List.of());

    ReportedEvents {
        reported = reported.stream()
                .sorted(Comparator.comparing(ReportedEvent::period)
                        .thenComparing(ReportedEvent::kind)
                        .thenComparing(ReportedEvent::subject))
                .toList();
    }

    boolean relieves(String serviceLevel, YearMonth month) {
        return reliefs()
                .anyMatch(it -> it.period().equals(month) && it.serviceLevel().equals(serviceLevel));
    }

    Stream<ReportedEvent.Relief> reliefs() {
        return all(ReportedEvent.Relief.class);
    }

    List<CommonCause> causes(YearMonth month) {
        return all(ReportedEvent.Cause.class)
                .filter(it -> it.period().equals(month))
                .map(it -> new CommonCause(it.cause(), it.serviceLevels(), it.chosen()))
                .toList();
    }

    /** As they stand at the end of the month; what is missing stays so until it is reported otherwise. */
    List<DeliverableResult> deliverables(YearMonth month, Function<String, Money> given) {
        var newest = new TreeMap<String, ReportedEvent.EventDelivery>();
        all(ReportedEvent.EventDelivery.class)
                .filter(it -> !it.period().isAfter(month))
                .forEach(it -> newest.put(it.deliverable(), it));
        return newest.values().stream()
                .filter(it -> it.period().equals(month) || it.deliveredAt() == null)
                .map(it -> new DeliverableResult(
                        it.deliverable(), it.due(), it.until(month), it.relieved(), given.apply(it.deliverable())))
                .toList();
    }

    /** In their one order. */
    private <T extends ReportedEvent> Stream<T> all(Class<T> kind) {
        return reported.stream().filter(kind::isInstance).map(kind::cast);
    }
}
