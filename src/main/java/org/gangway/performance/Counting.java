package org.gangway.performance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the circumstances of a month counts.
 *
 * @param confirmed only those that both sides agree on
 * @param monthEnd when the month is over where the vendor works
 */
record Counting(List<Matter> confirmed, Instant monthEnd) {

    static Counting of(List<Circumstance> told, Instant monthEnd) {
        return new Counting(
                told.stream()
                        .filter(Circumstance::counts)
                        .map(Circumstance::matter)
                        .toList(),
                monthEnd);
    }

    CountedCircumstances with(int lateReports) {
        return new CountedCircumstances(
                all(Matter.CommonCause.class).map(this::cause).toList(),
                all(Matter.Relief.class).map(Matter.Relief::serviceLevel).collect(Collectors.toSet()),
                all(Matter.HandOver.class).map(this::delivered).toList(),
                lateReports);
    }

    private CountedCircumstances.Cause cause(Matter.CommonCause told) {
        var chosen = all(Matter.Choice.class)
                .filter(choice -> choice.cause().equals(told.cause()))
                .map(Matter.Choice::serviceLevel)
                .filter(told.serviceLevels()::contains)
                .findFirst();
        return new CountedCircumstances.Cause(told.cause(), told.serviceLevels(), chosen.orElse(null));
    }

    private CountedCircumstances.Delivered delivered(Matter.HandOver told) {
        var until = Objects.requireNonNullElse(told.handedOver(), monthEnd);
        return new CountedCircumstances.Delivered(told.deliverable(), told.due(), until, told.excused());
    }

    private <T extends Matter> Stream<T> all(Class<T> kind) {
        Function<Matter, Optional<T>> cast =
                matter -> kind.isInstance(matter) ? Optional.of(kind.cast(matter)) : Optional.empty();
        return confirmed.stream().map(cast).flatMap(Optional::stream);
    }
}
