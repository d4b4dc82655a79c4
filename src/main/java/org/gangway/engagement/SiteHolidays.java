package org.gangway.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.PublicHolidays;
import org.gangway.shared.Period;
import org.springframework.stereotype.Component;

/** Proposes the closed days of a new site from the public holidays of its country; the site may change them. */
@Component
class SiteHolidays {

    /** Two holidays may fall on one day; the site is closed on it only once. */
    List<SiteClosedDay> proposedFor(Site site, Period term) {
        var byDay = new TreeMap<LocalDate, ClosedDay>();
        IntStream.rangeClosed(term.start().getYear(), term.end().getYear())
                .boxed()
                .flatMap(year -> PublicHolidays.of(site.country(), year).days().stream())
                .filter(day -> term.contains(day.day()))
                .forEach(day -> byDay.merge(day.day(), day, SiteHolidays::stricter));
        return byDay.values().stream()
                .map(day -> new SiteClosedDay(day.day(), day.name(), day.kind()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(SiteClosedDay::day, day -> day, SiteClosedDay::and, TreeMap::new),
                        days -> List.copyOf(days.values())));
    }

    /** Two holidays can fall on one day; a day on which nobody works outweighs one on which only banks rest. */
    private static SiteClosedDay oneFor(List<ClosedDay> sameDay) {
        var names = sameDay.stream().map(ClosedDay::name).distinct().collect(Collectors.joining(", "));
        var first = sameDay.stream().sorted().findFirst().orElseThrow();
        return new SiteClosedDay(first.day(), names, first.kind());
    }

    private static ClosedDay stricter(ClosedDay one, ClosedDay other) {
        return other.kind().compareTo(one.kind()) < 0 ? other : one;
    }
}
