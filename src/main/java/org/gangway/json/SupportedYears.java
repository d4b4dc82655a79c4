package org.gangway.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;

/** The years that agreements and results can be of, 1900 to 2200: a date beyond them is mistyped. */
public final class SupportedYears {

    /** The rule that a date beyond them breaks. */
    public static final String RULE = "json.year-out-of-range";

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2201, 1, 1);

    private SupportedYears() {}

    public static boolean contain(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(AFTER);
    }

    public static boolean contain(YearMonth month) {
        return month.getYear() >= FIRST.getYear() && month.getYear() < AFTER.getYear();
    }

    static boolean contain(Instant instant) {
        return !instant.isBefore(start(FIRST)) && instant.isBefore(start(AFTER));
    }

    /** What to say of a date beyond them: the date as it was written. */
    public static Map<String, Object> facts(Object date) {
        return Map.of(
                "value", date.toString(),
                "first", Integer.toString(FIRST.getYear()),
                "last", Integer.toString(AFTER.getYear() - 1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
