package org.gangway.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The days of an iCalendar file (RFC 5545), as offices publish their holidays: each event's days under its summary.
 *
 * <p>Days are taken as they stand. What the file only describes by a rule that repeats is read once, on its first day:
 * guessing further days of a feast that moves would be wrong sooner or later.
 */
public final class CalendarFile {

    private static final int LONGEST = 31;
    private static final String HEAD = "BEGIN:VCALENDAR";

    private final List<ClosedDay> days = new ArrayList<>();
    private boolean inEvent;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private String summary = "";

    private CalendarFile() {}

    public static boolean looksLikeOne(String text) {
        return text.stripLeading().regionMatches(true, 0, HEAD, 0, HEAD.length());
    }

    /** In the order of the file; refused when no day is in it. */
    public static List<ClosedDay> read(String text) {
        var file = new CalendarFile();
        // long lines are folded: what begins with a space belongs to the line before
        text.strip().replaceAll("\\r?\\n[ \\t]", "").lines().forEach(file::line);
        if (file.days.isEmpty()) {
            throw new RuleViolation("calendar.file-without-days");
        }
        return List.copyOf(file.days);
    }

    private void line(String line) {
        var colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        var value = line.substring(colon + 1).strip();
        var name = line.substring(0, colon).split(";", 2)[0].toUpperCase(java.util.Locale.ROOT);
        switch (name) {
            case "BEGIN" -> begin(value);
            case "END" -> finish(value);
            case "DTSTART" -> start = inEvent ? day(value) : start;
            case "DTEND" -> end = inEvent ? day(value) : end;
            case "SUMMARY" -> summary = inEvent ? unescaped(value) : summary;
            default -> {}
        }
    }

    private void begin(String component) {
        if (component.equalsIgnoreCase("VEVENT")) {
            inEvent = true;
            start = null;
            end = null;
            summary = "";
        }
    }

    private void finish(String component) {
        if (!component.equalsIgnoreCase("VEVENT")) {
            return;
        }
        inEvent = false;
        var first = start;
        if (first != null && !summary.isBlank()) {
            var after = end == null || !end.isAfter(first) ? first.plusDays(1) : end;
            first.datesUntil(after.isAfter(first.plusDays(LONGEST)) ? first.plusDays(LONGEST) : after)
                    .forEach(day -> days.add(new ClosedDay(day, summary, ClosedDayKind.PUBLIC_HOLIDAY)));
        }
    }

    private static LocalDate day(String value) {
        try {
            var digits = value.substring(0, 8);
            return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
        } catch (IndexOutOfBoundsException | NumberFormatException | java.time.DateTimeException _) {
            throw new RuleViolation("calendar.file-day-unreadable", Map.of("text", value));
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static String unescaped(String value) {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\")
                .strip();
    }
}
