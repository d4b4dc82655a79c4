package org.gangway.engagement;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.calendar.PublicHolidays;
import org.gangway.shared.Period;
import org.springframework.stereotype.Component;

/** Proposes the closed days of a new site from the public holidays of its country; the site may change them. */
@Component
class SiteHolidayProposals {

    List<SiteClosedDay> proposedFor(Site site, Period term) {
        return IntStream.rangeClosed(term.start().getYear(), term.end().getYear())
                .boxed()
                .flatMap(year -> of(site.country(), year).stream())
                .filter(day -> term.contains(day.day()))
                .toList();
    }

    /** Each day once, in order; where two holidays meet, under both names. */
    List<SiteClosedDay> of(String country, int year) {
        var byDay = PublicHolidays.of(country, year).days().stream()
                .map(day -> new SiteClosedDay(day.day(), day.name(), day.kind()))
                .collect(Collectors.toMap(SiteClosedDay::day, day -> day, SiteClosedDay::and, TreeMap::new));
        return List.copyOf(byDay.values());
    }
}
