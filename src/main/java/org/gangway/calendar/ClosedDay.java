package org.gangway.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One day on which a site, or its bank, does not work, or goes home early, under the name that people there use for it.
 *
 * @param until when they go home on a {@link ClosedDayKind#HALF_DAY}; null on every other
 */
public record ClosedDay(
        LocalDate day,
        String name,
        ClosedDayKind kind,
        @Nullable LocalTime until) implements Comparable<ClosedDay> {

    private static final Comparator<ClosedDay> ORDER = Comparator.comparing(ClosedDay::day)
            .thenComparing(ClosedDay::kind)
            .thenComparing(ClosedDay::name)
            .thenComparing(ClosedDay::until, Comparator.nullsFirst(Comparator.naturalOrder()));

    public ClosedDay {
        name = name.strip();
    }

    /** A whole day. */
    public ClosedDay(LocalDate day, String name, ClosedDayKind kind) {
        this(day, name, kind, null);
    }

    @Override
    public int compareTo(ClosedDay other) {
        return ORDER.compare(this, other);
    }
}
