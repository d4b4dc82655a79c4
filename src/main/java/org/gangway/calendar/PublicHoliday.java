package org.gangway.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day of a country's holidays.
 *
 * @param doubt why it may be a working day after all; null where it is settled
 * @param authority the law or office that says so; null where the library alone does
 */
public record PublicHoliday(
        ClosedDay closed,
        @Nullable HolidayDoubt doubt,
        @Nullable String authority) implements Comparable<PublicHoliday> {

    private static final Comparator<PublicHoliday> ORDER = Comparator.comparing(PublicHoliday::closed);

    public LocalDate day() {
        return closed.day();
    }

    public String name() {
        return closed.name();
    }

    public ClosedDayKind kind() {
        return closed.kind();
    }

    static PublicHoliday settled(ClosedDay closed) {
        return new PublicHoliday(closed, null, null);
    }

    @Override
    public int compareTo(PublicHoliday other) {
        return ORDER.compare(this, other);
    }
}
