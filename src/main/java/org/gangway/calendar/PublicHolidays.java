package org.gangway.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays that a library knows for a country and a year, in English: a starting point that each site copies
 * and edits, never the last word. Offshore calendars in particular lack days that follow the moon or a state's own rules.
 *
 * @param country two letters of ISO 3166
 * @param known false when nothing is known about the country, which is not the same as a year without holidays
 */
public record PublicHolidays(String country, int year, boolean known, List<ClosedDay> days) {

    private static final Set<String> COVERED = coveredCountries();
    private static final Map<String, HolidayManager> CALENDARS = new ConcurrentHashMap<>();

    public PublicHolidays {
        days = List.copyOf(days);
    }

    public static PublicHolidays of(String country, int year) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        if (code.equals("IN")) {
            // the library computes a festival of the moon for it, on days that most states do not keep
            return new PublicHolidays(code, year, true, IndianNationalHolidays.of(year));
        }
        if (!COVERED.contains(code)) {
            return new PublicHolidays(code, year, false, List.of());
        }
        var days = new TreeSet<ClosedDay>();
        for (var holiday : calendarOf(code).getHolidays(Year.of(year))) {
            if (holiday.getType() != HolidayType.OBSERVANCE) {
                days.add(closedDay(holiday));
            }
        }
        days.addAll(BankClosedDays.of(code, year));
        return new PublicHolidays(code, year, true, List.copyOf(days));
    }

    private static ClosedDay closedDay(Holiday holiday) {
        var kind = holiday.getType() == HolidayType.BANK_HOLIDAY
                ? ClosedDayKind.BANK_CLOSED
                : ClosedDayKind.PUBLIC_HOLIDAY;
        // The root texts are the English ones; asked for English, the library answers in the language of the machine
        return new ClosedDay(holiday.getDate(), holiday.getDescription(Locale.ROOT), kind);
    }

    private static HolidayManager calendarOf(String code) {
        return CALENDARS.computeIfAbsent(
                code, it -> HolidayManager.getInstance(ManagerParameters.create(it.toLowerCase(Locale.ROOT))));
    }

    private static Set<String> coveredCountries() {
        return Arrays.stream(HolidayCalendar.values())
                .map(calendar -> calendar.getId().toUpperCase(Locale.ROOT))
                .filter(id -> id.length() == 2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
