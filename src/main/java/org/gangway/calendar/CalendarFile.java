package org.gangway.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.gangway.shared.RuleViolation;

/**
 * The days of an iCalendar file (RFC 5545), as offices publish their holidays: each event's days under its summary.
 *
 * <p>What repeats by a rule of the file is read for this year and the two after it. Whether a feast moves is for the file to say: whoever
 * reads it sees every day with its weekday before any of them counts.
 */
public final class CalendarFile {

    private static final String HEAD = "BEGIN:VCALENDAR";
    private static final char MARK = '\uFEFF';

    private CalendarFile() {}

    public static boolean looksLikeOne(String text) {
        return bare(text).regionMatches(true, 0, HEAD, 0, HEAD.length());
    }

    private static String bare(String text) {
        var stripped = text.strip();
        return !stripped.isEmpty() && stripped.charAt(0) == MARK
                ? stripped.substring(1).strip()
                : stripped;
    }

    /**
     * The days in the order of the file; refused when no day is in it.
     *
     * @param site where the days count: moments of the file fall on the day that it is there
     * @param today tells which years of a repeating event are meant
     */
    public static List<ClosedDay> read(String text, ZoneId site, LocalDate today) {
        var events = new CalendarEventReader(site, today);
        try {
            var lines = new StringReader(bare(text).replaceAll("\\R", "\r\n") + "\r\n");
            new CalendarParserImpl().parse(new UnfoldingReader(lines, true), events);
        } catch (IOException | ParserException _) {
            throw new RuleViolation("calendar.file-unreadable");
        }
        var days = events.days();
        if (days.isEmpty()) {
            throw new RuleViolation("calendar.file-without-days");
        }
        return days;
    }
}
