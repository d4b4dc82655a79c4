package org.gangway.engagement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.calendar.CalendarFile;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.shared.RuleViolation;

/**
 * Closed days as somebody hands them over: the text of an iCalendar file, or lines such as {@code 2026-11-08; Diwali}.
 *
 * <p>All or nothing: the first line that cannot be read refuses the rest too, and is named.
 */
final class ClosedDayParser {

    private static final int MOST = 1000;

    private ClosedDayParser() {}

    static List<SiteClosedDay> read(String text, ClosedDayKind kind) {
        var days = CalendarFile.looksLikeOne(text) ? fromFile(text, kind) : fromLines(text, kind);
        if (days.isEmpty()) {
            throw new RuleViolation("engagement.no-closed-day");
        }
        if (days.size() > MOST) {
            throw new RuleViolation("engagement.too-many-closed-days", Map.of("max", MOST));
        }
        return days;
    }

    private static List<SiteClosedDay> fromFile(String text, ClosedDayKind kind) {
        return CalendarFile.read(text).stream()
                .map(day -> new SiteClosedDay(day.day(), shortened(day.name()), kind))
                .toList();
    }

    private static String shortened(String name) {
        return name.length() > SiteClosedDay.MAX_LENGTH ? name.substring(0, SiteClosedDay.MAX_LENGTH) : name;
    }

    private static List<SiteClosedDay> fromLines(String text, ClosedDayKind kind) {
        var days = new ArrayList<SiteClosedDay>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                days.add(day(i + 1, lines.get(i).strip(), kind));
            }
        }
        return days;
    }

    private static SiteClosedDay day(int number, String line, ClosedDayKind kind) {
        var parts = line.split("[;\t]", 2);
        try {
            return new SiteClosedDay(LocalDate.parse(parts[0].strip()), parts[1].strip(), kind);
        } catch (DateTimeException | IndexOutOfBoundsException | RuleViolation _) {
            throw new RuleViolation("engagement.closed-day-line", Map.of("line", number, "text", line));
        }
    }
}
