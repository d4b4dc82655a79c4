package org.gangway.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/** One day on which a site, or its bank, does not work, under the name that people there use for it. */
public record ClosedDay(LocalDate day, String name, ClosedDayKind kind) implements Comparable<ClosedDay> {

    private static final Comparator<ClosedDay> ORDER =
            Comparator.comparing(ClosedDay::day).thenComparing(ClosedDay::kind).thenComparing(ClosedDay::name);

    public ClosedDay {
        name = name.strip();
    }

    @Override
    public int compareTo(ClosedDay other) {
        return ORDER.compare(this, other);
    }
}
