package org.gangway.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says about a holiday of a country against the library or beside it.
 *
 * @param rule null where the correction is about the whole country
 * @param edition of the corrections with which it came
 */
record HolidayCorrection(
        String country,
        Change change,
        @Nullable HolidayDayRule rule,
        String name,
        ClosedDayKind kind,
        Years years,
        @Nullable HolidayDoubt doubt,
        int edition,
        String authority) {

    private static final int FIELDS = 10;

    enum Change {
        ADD,
        DROP,
        KEEP,
        ONLY,
        GAP
    }

    /** Both included. */
    record Years(int first, int last) {

        boolean contains(int year) {
            return first <= year && year <= last;
        }
    }

    static HolidayCorrection read(String line) {
        var parts = line.split(";", FIELDS);
        return new HolidayCorrection(
                parts[0],
                Change.valueOf(parts[1]),
                parts[2].isEmpty() ? null : HolidayDayRule.read(parts[2]),
                parts[3],
                parts[4].isEmpty() ? ClosedDayKind.PUBLIC_HOLIDAY : ClosedDayKind.valueOf(parts[4]),
                new Years(year(parts[5], 0), year(parts[6], Integer.MAX_VALUE)),
                parts[7].isEmpty() ? null : HolidayDoubt.valueOf(parts[7]),
                Integer.parseInt(parts[8]),
                parts[9]);
    }

    private static int year(String words, int otherwise) {
        return words.isEmpty() ? otherwise : Integer.parseInt(words);
    }

    List<LocalDate> daysIn(int year, Set<LocalDate> taken) {
        return rule == null ? List.of() : rule.daysIn(year, taken);
    }

    PublicHoliday on(LocalDate day) {
        return new PublicHoliday(new ClosedDay(day, name, kind), doubt, authority);
    }

    PublicHoliday confirming(PublicHoliday known) {
        return new PublicHoliday(known.closed(), doubt, authority);
    }
}
