package org.gangway.agreement.inforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.shared.Period;

/** The days of a month on which one version of the terms is in force. */
public record DaysInForce<T>(Period days, T terms) {

    private static final Optional<LocalDate> NONE = Optional.empty();

    /**
     * Each version that is in force within those days, in order of time; a day before the first version is nobody's.
     *
     * @param versions in any order; of two from the same day the later one in the list holds
     */
    public static <T> List<DaysInForce<T>> within(Period days, List<T> versions, Function<T, LocalDate> effectiveFrom) {
        var inOrder =
                versions.stream().sorted(Comparator.comparing(effectiveFrom)).toList();
        var parts = new ArrayList<DaysInForce<T>>();
        for (int i = 0; i < inOrder.size(); i++) {
            var version = inOrder.get(i);
            var from = effectiveFrom.apply(version);
            var next = i + 1 < inOrder.size() ? Optional.of(effectiveFrom.apply(inOrder.get(i + 1))) : NONE;
            inForce(from, next)
                    .flatMap(days::common)
                    .ifPresent(common -> parts.add(new DaysInForce<>(common, version)));
        }
        return List.copyOf(parts);
    }

    /**
     * The versions that settle the month, each with the days that it settles: where one takes effect within the month it may
     * leave the month to the terms before it, or take it over as a whole.
     *
     * @param parts as in force, in order of time
     */
    public static <T> List<DaysInForce<T>> settling(
            List<DaysInForce<T>> parts, Function<T, ChangeWithinMonth> withinMonth) {
        var settling = new ArrayList<DaysInForce<T>>();
        for (var part : parts) {
            var rule = settling.isEmpty() ? ChangeWithinMonth.BY_CALENDAR_DAYS : withinMonth.apply(part.terms());
            switch (rule) {
                case FROM_NEXT_MONTH -> {
                    var before = settling.removeLast();
                    settling.add(
                            new DaysInForce<>(before.days().until(part.days().end()), before.terms()));
                }
                case WHOLE_MONTH -> {
                    var first = settling.getFirst();
                    settling.clear();
                    settling.add(
                            new DaysInForce<>(first.days().until(part.days().end()), part.terms()));
                }
                case BY_CALENDAR_DAYS, BY_WORKING_DAYS_OF_CLIENT, BY_WORKING_DAYS_OF_BOTH, BY_THIRTY_DAYS ->
                    settling.add(part);
            }
        }
        return List.copyOf(settling);
    }

    /** Nothing where the next version takes effect on the same day. */
    private static Optional<Period> inForce(LocalDate from, Optional<LocalDate> next) {
        var last = next.map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
        return last.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, last));
    }
}
