package org.gangway.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The weekly days off that a new site starts with; each site edits its own.
 *
 * <p>Our own table of what offices do, not the locale database: that one gives a single rest day to India, whose
 * outsourcing offices close on Saturday as well. Sources: the announcements by which governments set the week of their
 * public offices, the United Arab Emirates since January 2022 among them. A country that is not listed rests on
 * Saturday and Sunday.
 */
public final class WeekendDefaults {

    private static final Set<DayOfWeek> SATURDAY_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_SATURDAY = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private static final Set<String> REST_FRIDAY_SATURDAY = Set.of(
            "BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE");

    private static final Map<String, Set<DayOfWeek>> EXCEPTIONS = Map.of(
            "AF", Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            "BN", Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
            "DJ", Set.of(DayOfWeek.FRIDAY),
            "NP", Set.of(DayOfWeek.SATURDAY));

    private WeekendDefaults() {}

    /** {@code country}: two letters of ISO 3166. */
    public static Set<DayOfWeek> of(String country) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        var usual = REST_FRIDAY_SATURDAY.contains(code) ? FRIDAY_SATURDAY : SATURDAY_SUNDAY;
        return EnumSet.copyOf(EXCEPTIONS.getOrDefault(code, usual));
    }
}
