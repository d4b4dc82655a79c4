package org.gangway.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * When an event of a calendar file is: from its start to its end, or for its duration.
 *
 * <p>Programs write a whole day as a date, as midnight in a zone, or as the moment in UTC at which it is midnight somewhere.
 */
record CalendarEventTime(
        CalendarEventReader.Property start,
        CalendarEventReader.@Nullable Property end,
        CalendarEventReader.@Nullable Property duration) {

    private static final Pattern TIME =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})Z?)?", Pattern.CASE_INSENSITIVE);
    private static final int DATE_LENGTH = 8;
    private static final String UTC = "Z";

    /** By the clock on a wall. */
    private record Span(LocalDateTime from, LocalDateTime until) {

        boolean isOfWholeDays() {
            return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && until.toLocalTime().equals(LocalTime.MIDNIGHT);
        }

        Span moved(ZoneId own, ZoneId zone) {
            return new Span(moved(from, own, zone), moved(until, own, zone));
        }

        private static LocalDateTime moved(LocalDateTime time, ZoneId own, ZoneId zone) {
            return time.atZone(own).withZoneSameInstant(zone).toLocalDateTime();
        }

        CalendarDays days() {
            var first = from.toLocalDate();
            var last = until.toLocalDate();
            var after = until.toLocalTime().equals(LocalTime.MIDNIGHT) ? last : last.plusDays(1);
            return new CalendarDays(first, after.isAfter(first) ? after : first.plusDays(1));
        }
    }

    /** The first day and the one after the last. */
    record CalendarDays(LocalDate first, LocalDate after) {}

    static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null ? null : ZoneId.of(id.strip());
        } catch (DateTimeException _) {
            return null; // a program's own name of a zone
        }
    }

    /** The days in the zone in which the event is made of whole days; otherwise those at the site. */
    CalendarDays days(ZoneId site, @Nullable ZoneId ofCalendar) {
        var span = span();
        var own =
                isUtc(start.value()) ? ZoneOffset.UTC : zone(start.parameters().get("TZID"));
        if (isDate(start.value()) || own == null) {
            return span.days();
        }
        return Stream.of(own.equals(ZoneOffset.UTC) ? site : own, site, ofCalendar, ZoneOffset.UTC)
                .filter(Objects::nonNull)
                .map(zone -> span.moved(own, zone))
                .filter(Span::isOfWholeDays)
                .findFirst()
                .orElseGet(() -> span.moved(own, site))
                .days();
    }

    private Span span() {
        var from = time(start.value());
        var last = end;
        var length = duration;
        if (last != null) {
            return new Span(from, time(last.value()));
        }
        if (length != null) {
            return new Span(from, from.plus(amount(length.value())));
        }
        return new Span(from, isDate(start.value()) ? from.plusDays(1) : from);
    }

    private static boolean isDate(String value) {
        return value.strip().length() == DATE_LENGTH;
    }

    private static boolean isUtc(String value) {
        return value.strip().endsWith(UTC);
    }

    private static LocalDateTime time(String value) {
        var bare = value.strip();
        var time = TIME.matcher(bare);
        if (!time.matches()) {
            throw new RuleViolation("calendar.file-day-unreadable", Map.of("text", bare));
        }
        try {
            var day = LocalDate.of(number(time, 1), number(time, 2), number(time, 3));
            return day.atTime(number(time, 4), number(time, 5), number(time, 6));
        } catch (DateTimeException _) {
            throw new RuleViolation("calendar.file-day-unreadable", Map.of("text", bare));
        }
    }

    private static int number(Matcher time, int group) {
        return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
    }

    private static TemporalAmount amount(String value) {
        try {
            return TemporalAmountAdapter.parse(value.strip()).getDuration();
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new RuleViolation("calendar.file-day-unreadable", Map.of("text", value));
        }
    }
}
