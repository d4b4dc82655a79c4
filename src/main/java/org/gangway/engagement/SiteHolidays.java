package org.gangway.engagement;

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

    List<SiteClosedDay> proposedFor(Site site, Period term) {
        return IntStream.rangeClosed(term.start().getYear(), term.end().getYear())
                .boxed()
                .flatMap(year -> PublicHolidays.of(site.country(), year).days().stream())
                .filter(day -> term.contains(day.day()))
                .collect(Collectors.groupingBy(ClosedDay::day, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SiteHolidays::oneFor)
                .toList();
    }

    /** Two holidays can fall on one day; a day on which nobody works outweighs one on which only banks rest. */
    private static SiteClosedDay oneFor(List<ClosedDay> sameDay) {
        var names = sameDay.stream().map(ClosedDay::name).distinct().collect(Collectors.joining(", "));
        var first = sameDay.stream().sorted().findFirst().orElseThrow();
        return new SiteClosedDay(first.day(), names, first.kind());
    }
}
