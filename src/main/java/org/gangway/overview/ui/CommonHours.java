package org.gangway.overview.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.Side;
import org.gangway.uikit.HoursBar.Place;
import org.gangway.uikit.HoursBar.Stretch;

/**
 * When both sides work on a day without holidays, on the clock of whoever looks.
 *
 * @param places one for each side that has hours
 * @param common when both sides do
 */
record CommonHours(List<Place> places, List<Stretch> common) {

    private static final int DAY = 24 * 60;

    /** Of the first site of each side, on that day or the next one on which both work. */
    static CommonHours of(List<EngagementSite> sites, LocalDate today, ZoneId clock) {
        var first = new EnumMap<Side, EngagementSite>(Side.class);
        sites.stream()
                .filter(site -> site.workingHours().areKnown())
                .forEach(site -> first.putIfAbsent(site.side(), site));
        var found = on(first, today, clock);
        for (int ahead = 1; ahead < 7 && found.common().isEmpty(); ahead++) {
            found = on(first, today.plusDays(ahead), clock);
        }
        return found;
    }

    private static CommonHours on(Map<Side, EngagementSite> sites, LocalDate day, ZoneId clock) {
        var places = sites.values().stream()
                .map(site -> new Place(site.name(), worked(site, day, clock)))
                .toList();
        return new CommonHours(
                places,
                places.size() < 2
                        ? List.of()
                        : both(places.getFirst().worked(), places.getLast().worked()));
    }

    private static List<Stretch> worked(EngagementSite site, LocalDate day, ZoneId clock) {
        var midnight = day.atStartOfDay(clock);
        var worked = new ArrayList<Stretch>();
        for (var begun = day.minusDays(1); !begun.isAfter(day.plusDays(1)); begun = begun.plusDays(1)) {
            for (var span : site.workingHours().on(begun.getDayOfWeek())) {
                var from = Math.max(0, minutes(midnight, start(span, begun, site.zone())));
                var until = Math.min(DAY, minutes(midnight, end(span, begun, site.zone())));
                if (from < until) {
                    worked.add(new Stretch((int) from, (int) until));
                }
            }
        }
        return worked;
    }

    private static ZonedDateTime start(WorkingSpan span, LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, span.from(), zone);
    }

    private static ZonedDateTime end(WorkingSpan span, LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(span.crossesMidnight() ? day.plusDays(1) : day, span.until(), zone);
    }

    private static long minutes(ZonedDateTime midnight, ZonedDateTime moment) {
        return Duration.between(midnight, moment).toMinutes();
    }

    private static List<Stretch> both(List<Stretch> one, List<Stretch> other) {
        var common = new ArrayList<Stretch>();
        for (var here : one) {
            for (var there : other) {
                var from = Math.max(here.from(), there.from());
                var until = Math.min(here.until(), there.until());
                if (from < until) {
                    common.add(new Stretch(from, until));
                }
            }
        }
        return common;
    }

    int minutes() {
        return common.stream().mapToInt(one -> one.until() - one.from()).sum();
    }
}
