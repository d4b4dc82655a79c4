package org.gangway.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days that are not public holidays, but on which banks make no payments.
 *
 * <p>Denmark by the list of closing days that its banks agree on: the Friday after Ascension Day, Constitution Day,
 * Christmas Eve and New Year's Eve. Other countries have none here: their sites enter them.
 */
final class BankClosedDays {

    private static final int FROM_EASTER_TO_FRIDAY_AFTER_ASCENSION = 40;

    private BankClosedDays() {}

    static List<ClosedDay> of(String country, int year) {
        if (!country.equals("DK")) {
            return List.of();
        }
        return Stream.of(
                        closed(
                                easterSunday(year).plusDays(FROM_EASTER_TO_FRIDAY_AFTER_ASCENSION),
                                "Day after Ascension Day"),
                        closed(LocalDate.of(year, 6, 5), "Constitution Day"),
                        closed(LocalDate.of(year, 12, 24), "Christmas Eve"),
                        closed(LocalDate.of(year, 12, 31), "New Year's Eve"))
                .toList();
    }

    private static ClosedDay closed(LocalDate day, String name) {
        return new ClosedDay(day, name, ClosedDayKind.BANK_CLOSED);
    }

    /** Gregorian Easter by the computation of Oudin (1940), which holds for every year of the calendar. */
    static LocalDate easterSunday(int year) {
        var century = year / 100;
        var golden = year % 19;
        var moonShift = (century - (century - 17) / 25) / 3;
        var epact = (century - century / 4 - moonShift + 19 * golden + 15) % 30;
        epact -= epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) epact - weekday);
    }
}
