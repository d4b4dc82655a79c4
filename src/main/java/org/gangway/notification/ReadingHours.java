package org.gangway.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;

/**
 * When somebody works, day by day on their own clock: from the beginning of a day's first span to the end of its last one, for a
 * break is no quiet time. A day on which nobody works where they are has none.
 *
 * @param hours those of a usual day where nothing is known of them
 */
record ReadingHours(ZoneId zone, WorkingHours hours, WorkingCalendar calendar) {

    private static final List<WorkingSpan> USUAL = List.of(new WorkingSpan(LocalTime.of(8, 0), LocalTime.of(18, 0)));

    /** Farther ahead nothing is held back: a calendar that is closed all year is a mistake. */
    private static final int DAYS_AHEAD = 62;

    private record WorkingDay(Instant begin, Instant end) {}

    /** When the quiet time ends that they have at that moment; empty where they have none, and at the moment when it ends. */
    Optional<Instant> quietUntil(Instant moment) {
        var next = days(moment).filter(day -> day.end().isAfter(moment)).findFirst();
        return next.map(WorkingDay::begin).filter(begin -> begin.isAfter(moment));
    }

    /** The end of the working day in which a moment lies, or of the next one. */
    Instant closing(Instant moment) {
        return days(moment)
                .map(WorkingDay::end)
                .filter(end -> !end.isBefore(moment))
                .findFirst()
                .orElse(moment);
    }

    /** From the day before, which may run past midnight. */
    private Stream<WorkingDay> days(Instant moment) {
        var today = moment.atZone(zone).toLocalDate();
        return IntStream.range(-1, DAYS_AHEAD).mapToObj(today::plusDays).flatMap(day -> on(day).stream());
    }

    private Optional<WorkingDay> on(LocalDate day) {
        if (!calendar.isWorkingDay(day) && !isWorkedAtWeekEnds(day)) {
            return Optional.empty();
        }
        var spans = hours.areKnown() ? hours.on(day.getDayOfWeek()) : USUAL;
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        var last = spans.getLast();
        var lastDay = last.crossesMidnight() ? day.plusDays(1) : day;
        // an hour that the clock shows twice belongs to the day with both
        return Optional.of(new WorkingDay(
                ZonedDateTime.of(day, spans.getFirst().from(), zone).toInstant(),
                ZonedDateTime.of(lastDay, last.until(), zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant()));
    }

    /** Whoever says that they work on a day of the weekend does; on a closed day nobody does. */
    private boolean isWorkedAtWeekEnds(LocalDate day) {
        var isOnlyWeekEnd =
                calendar.closedOn(day).isEmpty() && calendar.weekend().contains(day.getDayOfWeek());
        return isOnlyWeekEnd
                && hours.areKnown()
                && !hours.on(day.getDayOfWeek()).isEmpty();
    }
}
