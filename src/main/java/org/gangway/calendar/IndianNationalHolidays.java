package org.gangway.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The three days on which all of India rests: Republic Day, Independence Day and Mahatma Gandhi's birthday.
 *
 * <p>Source: the holidays that every office of the Government of India keeps, as its Department of Personnel and Training
 * announces them each summer for the year to come. Festivals such as Diwali, Holi or Eid follow the moon and differ from
 * state to state, so they are never computed here: a site enters them as its state announces them.
 */
final class IndianNationalHolidays {

    private IndianNationalHolidays() {}

    static List<ClosedDay> of(int year) {
        return List.of(
                holiday(LocalDate.of(year, 1, 26), "Republic Day"),
                holiday(LocalDate.of(year, 8, 15), "Independence Day"),
                holiday(LocalDate.of(year, 10, 2), "Gandhi Jayanti"));
    }

    private static ClosedDay holiday(LocalDate day, String name) {
        return new ClosedDay(day, name, ClosedDayKind.PUBLIC_HOLIDAY);
    }
}
