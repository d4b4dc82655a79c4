package org.gangway.briefing.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangway.engagement.EngagementSite;

/**
 * When two sites are open at the same time on a day on which both work.
 *
 * @param other the site of the other side
 * @param windows in their order; none where they never meet
 */
public record SharedHours(String other, ZoneId otherZone, LocalDate day, List<SharedWindow> windows) {

    private static final int DAYS_AHEAD = 21;

    public SharedHours {
        windows = List.copyOf(windows);
    }

    /**
     * A time in which both are open.
     *
     * @param until not in it any more
     */
    public record SharedWindow(Instant from, Instant until) {

        boolean isAny() {
            return from.isBefore(until);
        }
    }

    /** On the first day from that one on which both work. */
    static SharedHours of(EngagementSite site, EngagementSite other, LocalDate from) {
        var day = from.datesUntil(from.plusDays(DAYS_AHEAD))
                .filter(it ->
                        site.calendar().isWorkingDay(it) && other.calendar().isWorkingDay(it))
                .findFirst()
                .orElse(from);
        var windows = new ArrayList<SharedWindow>();
        for (var mine : open(site, day)) {
            for (var theirs : List.of(open(other, day.minusDays(1)), open(other, day), open(other, day.plusDays(1)))) {
                theirs.stream()
                        .map(it -> common(mine, it))
                        .filter(SharedWindow::isAny)
                        .forEach(windows::add);
            }
        }
        windows.sort(Comparator.comparing(SharedWindow::from));
        return new SharedHours(other.name(), other.zone(), day, windows);
    }

    private static SharedWindow common(SharedWindow one, SharedWindow other) {
        return new SharedWindow(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.until().isBefore(other.until()) ? one.until() : other.until());
    }

    /** What begins on a closed day is closed; half a day ends at its time. */
    private static List<SharedWindow> open(EngagementSite site, LocalDate day) {
        if (!site.calendar().isWorkingDay(day)) {
            return List.of();
        }
        var end = site.calendar().closesAt(day).map(it -> at(site, day, it)).orElse(Instant.MAX);
        return site.workingHours().on(day.getDayOfWeek()).stream()
                .map(span -> new SharedWindow(
                        at(site, day, span.from()),
                        at(site, span.crossesMidnight() ? day.plusDays(1) : day, span.until())))
                .map(it -> it.until().isAfter(end) ? new SharedWindow(it.from(), end) : it)
                .filter(SharedWindow::isAny)
                .toList();
    }

    private static Instant at(EngagementSite site, LocalDate day, java.time.LocalTime time) {
        return day.atTime(time).atZone(site.zone()).toInstant();
    }
}
