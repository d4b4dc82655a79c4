package org.gangway.preview;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.incentive.CommonCause;
import org.gangway.incentive.DeliverableResult;
import org.gangway.shared.Money;

/** What happened besides figures, checked: service levels are named by their keys. */
record Events(List<Event> told) {

    static final Events NONE = new Events(List.of());

    Events {
        told = told.stream()
                .sorted(Comparator.comparing(Event::period)
                        .thenComparing(Event::kind)
                        .thenComparing(Event::subject))
                .toList();
    }

    boolean relieves(String serviceLevel, YearMonth month) {
        return reliefs()
                .anyMatch(it -> it.period().equals(month) && it.serviceLevel().equals(serviceLevel));
    }

    Stream<Event.Relief> reliefs() {
        return all(Event.Relief.class);
    }

    List<CommonCause> causes(YearMonth month) {
        return all(Event.Cause.class)
                .filter(it -> it.period().equals(month))
                .map(it -> new CommonCause(it.cause(), it.serviceLevels(), it.chosen()))
                .toList();
    }

    /** As they stand at the end of the month; what is missing stays so until it is told otherwise. */
    List<DeliverableResult> deliverables(YearMonth month, Function<String, Money> given) {
        var newest = new TreeMap<String, Event.HandOver>();
        all(Event.HandOver.class)
                .filter(it -> !it.period().isAfter(month))
                .forEach(it -> newest.put(it.deliverable(), it));
        return newest.values().stream()
                .filter(it -> it.period().equals(month) || it.handedOver() == null)
                .map(it -> new DeliverableResult(
                        it.deliverable(), it.due(), it.until(month), it.excused(), given.apply(it.deliverable())))
                .toList();
    }

    /** In their one order. */
    private <T extends Event> Stream<T> all(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast);
    }
}
