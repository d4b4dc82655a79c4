package org.gangway.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zones that clocks of a country follow, and the cities they are known by. */
public final class CountryZones {

    private static final String UNKNOWN = "Etc/Unknown";

    private CountryZones() {}

    /**
     * In no order that means anything; empty for a country without inhabitants of its own clock.
     *
     * @param country two letters of ISO 3166
     */
    public static List<ZoneId> of(String country) {
        return country.isEmpty()
                ? List.of()
                : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                        .map(CountryZones::zone)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparing(ZoneId::getId))
                        .toList();
    }

    private static @Nullable ZoneId zone(String icu) {
        var iana = TimeZone.getIanaID(icu);
        try {
            return ZoneId.of(UNKNOWN.equals(iana) ? icu : iana);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** Whether the clocks of the country may follow that zone, under whatever name. */
    public static boolean isIn(ZoneId zone, String country) {
        var name = canonical(zone);
        return of(country).stream().map(CountryZones::canonical).anyMatch(name::equals);
    }

    private static String canonical(ZoneId zone) {
        return Optional.ofNullable(TimeZone.getCanonicalID(zone.getId())).orElse(zone.getId());
    }

    /** The city in the reader's language, as »København« for Europe/Copenhagen. */
    static String city(ZoneId zone, Locale reader) {
        var city = TimeZoneNames.getInstance(ULocale.forLocale(reader)).getExemplarLocationName(canonical(zone));
        return city == null
                ? zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ')
                : city;
    }
}
