package org.gangway.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.shared.Period;

/** Days and moments as one locale writes them. ICU's date formats may not be shared, so prototypes are kept and cloned. */
final class DateFormats {

    /** Any Monday, and a January: names of weekdays and months are counted from here. */
    private static final LocalDate MONDAY_IN_JANUARY = LocalDate.of(2024, 1, 1);

    private static final TimeZone NO_ZONE = TimeZone.getFrozenTimeZone("UTC");

    private final ULocale locale;
    private final Map<String, DateFormat> prototypes = new ConcurrentHashMap<>();
    private final DateIntervalFormat interval;
    private final String clock;

    DateFormats(Locale locale) {
        this.locale = ULocale.forLocale(locale);
        this.clock = clock(this.locale);
        this.interval = DateIntervalFormat.getInstance("yMMMMd", this.locale);
        this.interval.setTimeZone(NO_ZONE.cloneAsThawed());
    }

    String day(LocalDate day, String skeleton) {
        return format(skeleton, atStart(day), NO_ZONE);
    }

    String moment(Instant moment, String skeleton, ZoneId zone) {
        return format(skeleton.replace("j", clock), moment.toEpochMilli(), icu(zone));
    }

    String time(LocalTime time, String skeleton) {
        return format(
                skeleton.replace("j", clock),
                MONDAY_IN_JANUARY.atTime(time).toInstant(ZoneOffset.UTC).toEpochMilli(),
                NO_ZONE);
    }

    /**
     * "H" where the language counts to 24, else "j": as usual in the region. A Danish sentence has no words for "PM",
     * whichever region its figures are written as in.
     */
    private static String clock(ULocale locale) {
        var usual = DateTimePatternGenerator.getInstance(new ULocale(locale.getLanguage()))
                .getBestPattern("jm");
        return usual.contains("H") ? "H" : "j";
    }

    String name(DayOfWeek day) {
        return day(MONDAY_IN_JANUARY.with(day), "cccc");
    }

    String shortName(DayOfWeek day) {
        return day(MONDAY_IN_JANUARY.with(day), "cccccc");
    }

    DayOfWeek firstDayOfWeek() {
        var sundayIsOne = Calendar.getInstance(locale).getFirstDayOfWeek();
        return sundayIsOne == Calendar.SUNDAY ? DayOfWeek.SUNDAY : DayOfWeek.of(sundayIsOne - 1);
    }

    String pattern() {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMdd");
        return pattern.replaceAll("y+", "yyyy").replaceAll("\\p{Cf}", "");
    }

    String name(Month month) {
        return day(MONDAY_IN_JANUARY.with(month), "LLLL");
    }

    String between(Period period) {
        return interval.clone().format(new DateInterval(atStart(period.start()), atStart(period.end())));
    }

    private String format(String skeleton, long millis, TimeZone zone) {
        var prototype = prototypes.computeIfAbsent(skeleton, s -> DateFormat.getInstanceForSkeleton(s, locale));
        var format = prototype.clone();
        format.setTimeZone(zone);
        return format.format(millis);
    }

    private static long atStart(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static TimeZone icu(ZoneId zone) {
        var id = zone.normalized() instanceof ZoneOffset offset
                ? "GMT" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId())
                : zone.getId();
        return TimeZone.getFrozenTimeZone(id);
    }
}
