package org.gangway.onboarding.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;

/** The calendars of both sides: a side works on a day when all its sites do, both together when both sides do. */
public final class PlanCalendars {

    private final Map<TaskOwner, List<SiteDays>> sites = new EnumMap<>(TaskOwner.class);
    private final Map<TaskOwner, WorkingCalendar> calendars = new EnumMap<>(TaskOwner.class);

    /** Refused when the sides share no weekday. */
    public PlanCalendars(List<SiteDays> client, List<SiteDays> vendor) {
        sites.put(TaskOwner.CLIENT, List.copyOf(client));
        sites.put(TaskOwner.VENDOR, List.copyOf(vendor));
        sites.put(
                TaskOwner.BOTH, Stream.concat(client.stream(), vendor.stream()).toList());
        sites.forEach((owner, counted) -> calendars.put(
                owner,
                counted.stream()
                        .map(SiteDays::calendar)
                        .reduce(WorkingCalendar::both)
                        .orElseGet(() ->
                                new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()))));
    }

    public WorkingCalendar of(TaskOwner owner) {
        return Objects.requireNonNull(calendars.get(owner));
    }

    private List<SiteDays> sites(TaskOwner owner) {
        return Objects.requireNonNull(sites.get(owner));
    }

    /** The named closed days that kept the owner from working, from the first to before the last. */
    List<DateReason> closedBetween(TaskOwner owner, LocalDate from, LocalDate before) {
        if (!from.isBefore(before)) {
            return List.of();
        }
        return from.datesUntil(before).flatMap(day -> closedOn(owner, day)).toList();
    }

    /** On a weekly day off nobody would have worked anyway. */
    Stream<DateReason> closedOn(TaskOwner owner, LocalDate day) {
        if (of(owner).weekend().contains(day.getDayOfWeek())) {
            return Stream.empty();
        }
        return sites(owner).stream()
                .flatMap(site -> site.calendar().closedOn(day).stream()
                        .filter(PlanCalendars::isRest)
                        .map(closed -> new DateReason(day, site.name(), closed.name(), kind(closed))));
    }

    /** The site that has its weekly day off then. */
    Optional<DateReason> weekendOn(TaskOwner owner, LocalDate day) {
        return sites(owner).stream()
                .filter(site -> site.calendar().weekend().contains(day.getDayOfWeek()))
                .findFirst()
                .map(site -> new DateReason(day, site.name(), "", DateReasonKind.WEEKEND));
    }

    /** Why the go-live is no working day of some site, if it is none. */
    List<DateReason> closedAt(LocalDate goLive) {
        return sites(TaskOwner.BOTH).stream()
                .flatMap(site -> site.calendar().weekend().contains(goLive.getDayOfWeek())
                        ? Stream.of(new DateReason(goLive, site.name(), "", DateReasonKind.WEEKEND))
                        : site.calendar().closedOn(goLive).stream()
                                .filter(PlanCalendars::isRest)
                                .map(closed -> new DateReason(goLive, site.name(), closed.name(), kind(closed))))
                .toList();
    }

    /** On a day on which banks are closed or people go home early they work. */
    private static boolean isRest(ClosedDay closed) {
        return closed.kind() == ClosedDayKind.PUBLIC_HOLIDAY || closed.kind() == ClosedDayKind.SHUTDOWN;
    }

    private static DateReasonKind kind(ClosedDay closed) {
        return closed.kind() == ClosedDayKind.SHUTDOWN ? DateReasonKind.SHUTDOWN : DateReasonKind.PUBLIC_HOLIDAY;
    }
}
