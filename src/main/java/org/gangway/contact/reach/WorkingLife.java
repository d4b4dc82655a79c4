package org.gangway.contact.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.contact.reach.AwayDays.Span;

/**
 * When somebody works: on their own clock, by their hours, on the days on which their site is open, and not while they are away.
 *
 * <p>Hours belong to the weekday on which they begin: a closed day closes what begins on it, and what began the day before runs on
 * past midnight. Half a day ends at its time. A break is not worked.
 *
 * @param hours of the person, or of their site; a weekly day off has none
 * @param absences in any order
 */
public record WorkingLife(ZoneId zone, WorkingHours hours, WorkingCalendar calendar, List<AwayDays> absences) {

    public WorkingLife {
        absences = absences.stream()
                .sorted(Comparator.comparing(AwayDays::first).thenComparing(AwayDays::last))
                .toList();
    }

    /** Whoever says that they work on a day of the week-end does. */
    public static WorkingLife of(ZoneId zone, WorkingHours own, WorkingHours ofSite, WorkingCalendar calendar) {
        return new WorkingLife(zone, own.areKnown() ? own : withoutDaysOff(ofSite, calendar), calendar, List.of());
    }

    private static WorkingHours withoutDaysOff(WorkingHours hours, WorkingCalendar calendar) {
        var worked = new java.util.LinkedHashMap<>(hours.days());
        worked.keySet().removeAll(calendar.weekend());
        return new WorkingHours(worked);
    }

    public WorkingLife with(List<AwayDays> away) {
        return new WorkingLife(zone, hours, calendar, away);
    }

    /** As it is in a week without holidays and absences. */
    WorkingLife usual() {
        return new WorkingLife(zone, hours, new WorkingCalendar(calendar.weekend(), List.of()), List.of());
    }

    public boolean isKnown() {
        return hours.areKnown();
    }

    /** The closed day that keeps everybody of the site at home on that day. */
    Optional<ClosedDay> holiday(LocalDate day) {
        return calendar.closedOn(day).stream()
                .filter(it -> it.kind() == ClosedDayKind.PUBLIC_HOLIDAY || it.kind() == ClosedDayKind.SHUTDOWN)
                .findFirst();
    }

    Optional<AwayDays> absence(LocalDate day) {
        return absences.stream().filter(it -> it.covers(day)).findFirst();
    }

    /** What is worked of what begins on these days, in order and without absences; spans that meet are one. */
    List<Span> worked(LocalDate from, LocalDate until) {
        var joined = new ArrayList<Span>();
        from.datesUntil(until.plusDays(1))
                .flatMap(this::begunOn)
                .flatMap(this::present)
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> join(joined, span));
        return joined;
    }

    private static void join(List<Span> joined, Span span) {
        if (joined.isEmpty() || joined.getLast().until().isBefore(span.from())) {
            joined.add(span);
            return;
        }
        var last = joined.removeLast();
        joined.add(new Span(last.from(), latest(last.until(), span.until())));
    }

    private Stream<Span> begunOn(LocalDate day) {
        return holiday(day).isPresent()
                ? Stream.empty()
                : hours.on(day.getDayOfWeek()).stream()
                        .flatMap(span -> cut(span, calendar.closesAt(day)).stream())
                        .map(span -> at(day, span))
                        .filter(span -> !span.isEmpty());
    }

    private static Optional<WorkingSpan> cut(WorkingSpan span, Optional<LocalTime> closing) {
        if (closing.isEmpty()) {
            return Optional.of(span);
        }
        var end = closing.get();
        if (!span.from().isBefore(end)) {
            return Optional.empty();
        }
        return Optional.of(
                span.crossesMidnight() || span.until().isAfter(end) ? new WorkingSpan(span.from(), end) : span);
    }

    /** An hour that the clock shows twice is worked twice. */
    private Span at(LocalDate day, WorkingSpan span) {
        var lastDay = span.crossesMidnight() ? day.plusDays(1) : day;
        return new Span(
                ZonedDateTime.of(day, span.from(), zone).toInstant(),
                ZonedDateTime.of(lastDay, span.until(), zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant());
    }

    private Stream<Span> present(Span worked) {
        var left = List.of(worked);
        for (var absence : absences) {
            var away = absence.span(zone);
            left = left.stream().flatMap(span -> without(span, away)).toList();
        }
        return left.stream();
    }

    private static Stream<Span> without(Span span, Span away) {
        return Stream.of(
                        new Span(span.from(), earliest(span.until(), away.from())),
                        new Span(latest(span.from(), away.until()), span.until()))
                .filter(part -> !part.isEmpty());
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
