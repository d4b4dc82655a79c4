package org.gangway.engagement;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.calendar.PublicHolidays;
import org.gangway.shared.Period;
import org.springframework.stereotype.Component;

/** Proposes the closed days of a site from the public holidays of its country; the site may change them. */
@Component
class SiteHolidayProposals {

    List<SiteClosedDay> proposedFor(Site site, Period term) {
        return IntStream.rangeClosed(term.start().getYear(), term.end().getYear())
                .boxed()
                .flatMap(year -> of(site.country(), year).stream())
                .map(HolidayProposal::closed)
                .filter(day -> term.contains(day.day()))
                .toList();
    }

    /** Each day once, in order; where two holidays meet, under both names. */
    List<HolidayProposal> of(String country, int year) {
        return of(PublicHolidays.of(country, year));
    }

    /** As they were proposed when the portal's own corrections of holidays were at an earlier edition. */
    List<HolidayProposal> asOf(int edition, String country, int year) {
        return of(PublicHolidays.asOf(edition, country, year));
    }

    private static List<HolidayProposal> of(PublicHolidays holidays) {
        var byDay = holidays.days().stream()
                .map(HolidayProposal::of)
                .collect(Collectors.toMap(
                        HolidayProposal::day, proposal -> proposal, HolidayProposal::and, TreeMap::new));
        return List.copyOf(byDay.values());
    }
}
