package org.gangway.contact.reach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.contact.reach.AwayDays.Span;
import org.gangway.identity.PersonId;

/**
 * Whether somebody can be reached at a moment, and else when next.
 *
 * @param local the moment on their clock
 * @param changesAt the end of what holds: when they stop being reachable, or when they next are; empty where they are not for more
 *     than a year
 * @param minutes real time until then, a part of a minute counts as one
 * @param lastAway the last day of the absence or the holidays that hold
 * @param holiday why their site is closed today
 * @param between days that they would work before they are next reachable, and do not
 * @param deputy who stands in, for an absence that holds or begins before they are next there
 */
public record Reachability(
        ReachState state,
        ZonedDateTime local,
        Optional<Instant> changesAt,
        long minutes,
        Optional<LocalDate> lastAway,
        Optional<ClosedDay> holiday,
        List<MissedDay> between,
        Optional<PersonId> deputy) {

    private static final int DAYS_AHEAD = 400;
    private static final long SECONDS = 60;
    private static final long ALMOST_A_SECOND = 999_999_999;

    /**
     * A day that is not worked.
     *
     * @param holiday why, unless it is an absence
     */
    public record MissedDay(LocalDate day, Optional<ClosedDay> holiday) {}

    /** At a moment; their hours must be known. */
    public static Reachability at(Instant now, WorkingLife life) {
        var local = now.atZone(life.zone());
        var today = local.toLocalDate();
        var spans = life.worked(today.minusDays(1), today.plusDays(DAYS_AHEAD)).stream()
                .filter(span -> span.until().isAfter(now))
                .toList();
        if (!spans.isEmpty() && !spans.getFirst().from().isAfter(now)) {
            var end = spans.getFirst().until();
            return new Reachability(
                    ReachState.REACHABLE,
                    local,
                    Optional.of(end),
                    minutes(now, end),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }
        return notNow(now, local, life, spans.stream().map(Span::from).findFirst());
    }

    private static Reachability notNow(Instant now, ZonedDateTime local, WorkingLife life, Optional<Instant> next) {
        var today = local.toLocalDate();
        var absence = life.absence(today);
        var holiday = life.holiday(today);
        var back = next.map(it -> it.atZone(life.zone()).toLocalDate());
        var missed = missed(life, today, back.orElse(today.plusDays(DAYS_AHEAD)));
        var state =
                absence.isPresent() ? ReachState.AWAY : holiday.isPresent() ? ReachState.ON_HOLIDAY : ReachState.LATER;
        return new Reachability(
                state,
                local,
                next,
                next.map(it -> minutes(now, it)).orElse(0L),
                lastAway(state, absence, today, missed),
                state == ReachState.ON_HOLIDAY ? holiday : Optional.empty(),
                missed,
                deputy(life, today, back.orElse(today.plusDays(DAYS_AHEAD))));
    }

    private static List<MissedDay> missed(WorkingLife life, LocalDate from, LocalDate back) {
        return from.datesUntil(back.isBefore(from) ? from : back)
                .filter(day -> !life.hours().on(day.getDayOfWeek()).isEmpty())
                .filter(day ->
                        life.holiday(day).isPresent() || life.absence(day).isPresent())
                .map(day -> new MissedDay(day, life.holiday(day)))
                .toList();
    }

    /** Of an absence, holidays, or both that follow one another; a night or a week-end is neither. */
    private static Optional<LocalDate> lastAway(
            ReachState state, Optional<AwayDays> absence, LocalDate today, List<MissedDay> missed) {
        return state == ReachState.LATER
                ? Optional.empty()
                : Stream.of(
                                Optional.of(today),
                                absence.map(AwayDays::last),
                                missed.stream().map(MissedDay::day).reduce((_, later) -> later))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
    }

    /** Nobody stands in for nights and holidays. */
    private static Optional<PersonId> deputy(WorkingLife life, LocalDate today, LocalDate back) {
        return life.absences().stream()
                .filter(it -> it.meets(today, back) && it.deputy().isPresent())
                .findFirst()
                .flatMap(AwayDays::deputy);
    }

    private static long minutes(Instant from, Instant until) {
        return Math.ceilDiv(
                Duration.between(from, until).plusNanos(ALMOST_A_SECOND).toSeconds(), SECONDS);
    }

    /** The day on which they are there again: not the last day away. */
    public Optional<LocalDate> backOn() {
        return state == ReachState.REACHABLE
                ? Optional.empty()
                : changesAt.map(it -> it.atZone(local.getZone()).toLocalDate());
    }
}
