package org.gangway.calendar;

import java.time.LocalDate;

/** Easter Sunday of the western and of the eastern churches, as days of the Gregorian calendar. */
final class EasterDates {

    private EasterDates() {}

    /** By the computation of Oudin (1940), which holds for every year of the calendar. */
    static LocalDate western(int year) {
        var century = year / 100;
        var golden = year % 19;
        var moonShift = (century - (century - 17) / 25) / 3;
        var epact = (century - century / 4 - moonShift + 19 * golden + 15) % 30;
        epact -= epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) epact - weekday);
    }

    /** The Julian rule of the paschal moon; the calendars have drifted apart by three days in four centuries. */
    static LocalDate orthodox(int year) {
        var moon = (19 * (year % 19) + 15) % 30;
        var toSunday = (year + year / 4 + moon) % 7;
        var julian = LocalDate.of(year, 3, 28).plusDays((long) moon - toSunday);
        var drift = year / 100 - year / 400 - 2;
        return julian.plusDays(drift);
    }
}
