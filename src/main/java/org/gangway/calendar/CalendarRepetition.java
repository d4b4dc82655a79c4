package org.gangway.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.gangway.shared.RuleViolation;

/** The first days on which an event of a calendar file comes again (RFC 5545, 3.3.10), by whole days. */
final class CalendarRepetition {

    /** More than anybody would look through. */
    private static final int MOST = 1001;

    private static final Set<Frequency> FREQUENCIES =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private CalendarRepetition() {}

    /**
     * In order, the first of them {@code first} where that lies between the bounds.
     *
     * @param rule such as {@code FREQ=YEARLY;UNTIL=20301224}
     * @param from the first day that is asked for
     * @param until the last day that is asked for
     */
    static List<LocalDate> days(String rule, LocalDate first, LocalDate from, LocalDate until) {
        try {
            // the days are what counts: a rule may end at a moment of the last one
            var recur = new Recur<LocalDate>(rule.strip().replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1"));
            if (!FREQUENCIES.contains(recur.getFrequency())) {
                throw unreadable(rule);
            }
            return recur.getDates(first, from, until, MOST).stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (DateTimeException | IllegalArgumentException _) {
            throw unreadable(rule);
        }
    }

    private static RuleViolation unreadable(String rule) {
        return new RuleViolation("calendar.file-rule-unreadable", Map.of("text", rule));
    }
}
