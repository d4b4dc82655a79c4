package org.gangway.agreement.inforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** Nothing where the next version takes effect on the same day. */
    private static Optional<Period> inForce(LocalDate from, Optional<LocalDate> next) {
        var last = next.map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
        return last.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, last));
    }
}
