package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.time.LocalDate;
import org.gangway.calendar.EventTime;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusTone;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;

/** What is said of entries of the calendar. */
final class CalendarWording {

    private CalendarWording() {}

    static String when(EventTime time) {
        return switch (time) {
            case EventTime.WholeDays(var first, var last) -> days(first, last);
            case EventTime.Moments(var start, var end) -> {
                var zone = ScreenTexts.formats().zone();
                yield time.firstDay(zone).equals(time.lastDay(zone))
                        ? ScreenTexts.formats().dateTime(start)
                        : days(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone));
            }
        };
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? ScreenTexts.formats().date(first) : say(Msg.yearcalendar_days(first, last));
    }

    static StatusTone tone(CalendarEntryKind kind) {
        return switch (kind) {
            case HOLIDAY, SHUTDOWN, HALF_DAY -> StatusTone.WARNING;
            case MEETING, TALK, VISIT, FIGURES, STATEMENT, ONBOARDING_TASK, ACTION -> StatusTone.WAITING;
            case FESTIVAL, SOCIAL_EVENT -> StatusTone.GOOD;
            case BANK_CLOSED, ABSENCE -> StatusTone.NEUTRAL;
        };
    }

    /** One letter, as the legend of the picture says. */
    static String sign(CalendarEntryKind kind) {
        return say(Text.of(DaySign.of(kind)));
    }

    /** In whose calendar: a site, a person, or nothing where it is of both sides. */
    static String whose(CalendarEntry entry) {
        return entry.kind() == CalendarEntryKind.ABSENCE ? "" : entry.place().of();
    }
}
