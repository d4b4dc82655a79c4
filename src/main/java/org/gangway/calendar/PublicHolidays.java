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
 * The public holidays of a country and a year, in English: what a library knows, corrected by rules of our own. A starting
 * point that each site copies and confirms, never the last word: days may be {@link PublicHoliday#doubt() in doubt}, and
 * {@link #gaps()} names those that cannot be computed.
 *
 * @param country two letters of ISO 3166
 * @param known false when nothing is known about the country, which is not the same as a year without holidays
 */
public record PublicHolidays(String country, int year, boolean known, List<PublicHoliday> days, List<HolidayGap> gaps) {

    private static final Set<String> COVERED = coveredCountries();
    private static final Map<String, HolidayManager> CALENDARS = new ConcurrentHashMap<>();
    private static final String INDIA = "IN";
    private static final String OF_THE_MOON = "islamic.";

    public PublicHolidays {
        days = List.copyOf(days);
        gaps = List.copyOf(gaps);
    }

    public static PublicHolidays of(String country, int year) {
        return asOf(latestEdition(), country, year);
    }

    /** Which edition of our corrections {@link #of} knows; it grows with every release that changes one. */
    public static int latestEdition() {
        return HolidayCorrections.latestEdition();
    }

    /** As {@link #of} answered when our corrections were at an earlier edition; zero for the library alone. */
    public static PublicHolidays asOf(int edition, String country, int year) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        if (!code.equals(INDIA) && !COVERED.contains(code)) {
            return new PublicHolidays(code, year, false, List.of(), List.of());
        }
        return new PublicHolidays(
                code,
                year,
                true,
                HolidayCorrections.applied(code, year, edition, uncorrected(code, year)),
                HolidayCorrections.gaps(code, year, edition));
    }

    /** The days without what is said about them. */
    public List<ClosedDay> closedDays() {
        return days.stream().map(PublicHoliday::closed).toList();
    }

    private static Set<PublicHoliday> uncorrected(String code, int year) {
        var days = new TreeSet<PublicHoliday>();
        if (code.equals(INDIA)) {
            // the library computes a festival of the moon for it, on days that most states do not keep
            IndianNationalHolidays.of(year).forEach(day -> days.add(PublicHoliday.settled(day)));
            return days;
        }
        for (var holiday : calendarOf(code).getHolidays(Year.of(year))) {
            if (holiday.getType() != HolidayType.OBSERVANCE) {
                days.add(publicHoliday(holiday));
            }
        }
        BankClosedDays.of(code, year).forEach(day -> days.add(PublicHoliday.settled(day)));
        return days;
    }

    private static PublicHoliday publicHoliday(Holiday holiday) {
        return new PublicHoliday(
                closedDay(holiday),
                holiday.getPropertiesKey().startsWith(OF_THE_MOON) ? HolidayDoubt.MOON : null,
                null);
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
