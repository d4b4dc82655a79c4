package org.gangway.engagement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.calendar.CalendarFile;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.language.Formats;
import org.gangway.reading.TextDecoder;
import org.gangway.shared.RuleViolation;

/**
 * Closed days as somebody hands them over: the text of an iCalendar file, or lines such as {@code 2026-11-08; Diwali},
 * with the day in any way in which the reader may type it.
 *
 * <p>All or nothing: the first line that cannot be read refuses the rest too, and is named.
 */
public final class ClosedDayParser {

    private static final int MOST = 1000;
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 11, 8);

    private final Formats formats;
    private final ZoneId site;
    private final LocalDate today;

    /** For a reader who writes days so, and a site in that zone. */
    public ClosedDayParser(Formats formats, ZoneId site, LocalDate today) {
        this.formats = formats;
        this.site = site;
        this.today = today;
    }

    public List<SiteClosedDay> read(String words, ClosedDayKind kind) {
        var text = TextDecoder.withoutMark(words.strip());
        var days = CalendarFile.looksLikeOne(text) ? fromFile(text, kind) : fromLines(text, kind);
        if (days.isEmpty()) {
            throw new RuleViolation("engagement.no-closed-day");
        }
        if (days.size() > MOST) {
            throw new RuleViolation("engagement.too-many-closed-days", Map.of("max", MOST));
        }
        return days;
    }

    private List<SiteClosedDay> fromFile(String text, ClosedDayKind kind) {
        return CalendarFile.read(text, site, today).stream()
                .map(day -> new SiteClosedDay(day.day(), shortened(day.name()), kind))
                .toList();
    }

    private static String shortened(String name) {
        return name.length() > SiteClosedDay.MAX_LENGTH ? name.substring(0, SiteClosedDay.MAX_LENGTH) : name;
    }

    private List<SiteClosedDay> fromLines(String text, ClosedDayKind kind) {
        var days = new ArrayList<SiteClosedDay>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                days.add(day(i + 1, lines.get(i).strip(), kind));
            }
        }
        return days;
    }

    private SiteClosedDay day(int number, String line, ClosedDayKind kind) {
        var parts = line.split("[;\t]", 2);
        try {
            return new SiteClosedDay(formats.parseDate(parts[0]), parts[1].strip(), kind);
        } catch (IndexOutOfBoundsException | RuleViolation _) {
            throw new RuleViolation(
                    "engagement.closed-day-line",
                    Map.of("line", number, "text", line, "example", formats.date(EXAMPLE)));
        }
    }
}
