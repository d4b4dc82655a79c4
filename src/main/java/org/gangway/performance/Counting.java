package org.gangway.performance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the circumstances of a month counts.
 *
 * @param confirmed only those that both sides agree on
 * @param handOvers with what goes on from earlier months
 */
record Counting(List<Matter> confirmed, HandOvers handOvers) {

    static Counting of(List<Circumstance> told, HandOvers handOvers) {
        return new Counting(
                told.stream()
                        .filter(Circumstance::counts)
                        .map(Circumstance::matter)
                        .toList(),
                handOvers);
    }

    CountedCircumstances with(int lateReports) {
        return new CountedCircumstances(
                all(Matter.CommonCause.class).map(this::cause).toList(),
                all(Matter.Relief.class)
                        .filter(relief -> relief.excluded() == null)
                        .map(Matter.Relief::serviceLevel)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                handOvers.delivered().toList(),
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

    private <T extends Matter> Stream<T> all(Class<T> kind) {
        Function<Matter, Optional<T>> cast =
                matter -> kind.isInstance(matter) ? Optional.of(kind.cast(matter)) : Optional.empty();
        return confirmed.stream().map(cast).flatMap(Optional::stream);
    }
}
