package org.gangway.escalation.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;

/**
 * When a site is open. Hours belong to the day on which they begin: a closed day closes what begins on it, and hours that
 * began the day before run on past midnight.
 *
 * @param rests weekdays on which nobody works, whatever the hours say
 * @param closed days on which nobody works
 * @param halfDays until when there is work on a half day
 */
public record SiteHours(
        ZoneId zone,
        WorkingHours hours,
        Set<DayOfWeek> rests,
        Set<LocalDate> closed,
        Map<LocalDate, LocalTime> halfDays) {

    public SiteHours {
        rests = Collections.unmodifiableSet(new TreeSet<>(rests));
        closed = Collections.unmodifiableSet(new TreeSet<>(closed));
        halfDays = Collections.unmodifiableMap(new TreeMap<>(halfDays));
    }

    /** As its calendar says; where only banks are closed, people work. */
    public static SiteHours of(ZoneId zone, WorkingHours hours, WorkingCalendar calendar) {
        var closed = new TreeSet<LocalDate>();
        var halfDays = new TreeMap<LocalDate, LocalTime>();
        calendar.closedDays().forEach(day -> {
            if (day.until() != null) {
                halfDays.merge(day.day(), day.until(), (one, other) -> one.isBefore(other) ? one : other);
            } else if (day.kind() != ClosedDayKind.BANK_CLOSED) {
                closed.add(day.day());
            }
        });
        return new SiteHours(zone, hours, calendar.weekend(), closed, halfDays);
    }

    /** The same site without what is past by that day: what a clock that starts then has to know. */
    public SiteHours from(LocalDate day) {
        var known = day.minusDays(2);
        var ahead = new TreeSet<>(closed);
        ahead.removeIf(known::isAfter);
        var halves = new TreeMap<>(halfDays);
        halves.keySet().removeIf(known::isAfter);
        return new SiteHours(zone, hours, rests, ahead, halves);
    }

    /** As in a week without closed days. */
    SiteHours ordinary() {
        return new SiteHours(zone, hours, rests, Set.of(), Map.of());
    }

    /** When it is open from one moment until another, in order, without overlaps. */
    List<OpenTime> open(Instant from, Instant until) {
        var window = OpenTime.of(from, until);
        if (window.isEmpty()) {
            return List.of();
        }
        // hours may run past midnight, and begin the day before
        var first = from.atZone(zone).toLocalDate().minusDays(1);
        var last = until.atZone(zone).toLocalDate().plusDays(1);
        return OpenTime.joined(first.datesUntil(last)
                .flatMap(this::on)
                .flatMap(time -> time.common(window.get()).stream())
                .sorted(Comparator.comparing(OpenTime::from))
                .toList());
    }

    private Stream<OpenTime> on(LocalDate day) {
        if (rests.contains(day.getDayOfWeek()) || closed.contains(day)) {
            return Stream.empty();
        }
        var half = Optional.ofNullable(halfDays.get(day));
        return hours.on(day.getDayOfWeek()).stream().flatMap(span -> time(day, span, half).stream());
    }

    private Optional<OpenTime> time(LocalDate day, WorkingSpan span, Optional<LocalTime> half) {
        var from = at(day, span.from());
        var until = at(span.crossesMidnight() ? day.plusDays(1) : day, span.until());
        var end = half.map(time -> at(day, time)).filter(until::isAfter).orElse(until);
        return OpenTime.of(from, end);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
