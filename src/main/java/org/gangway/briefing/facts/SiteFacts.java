package org.gangway.briefing.facts;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.language.CountryFacts;
import org.gangway.shared.Ordered;

/**
 * What the portal knows of a site and its country, for whoever works with it.
 *
 * @param country two letters of ISO 3166
 * @param hours on the next day on which the site works
 * @param holidays of the coming twelve months
 * @param together when this site and each of the other side are open at the same time
 */
public record SiteFacts(
        String name,
        String country,
        ZoneId zone,
        Set<DayOfWeek> weekend,
        CountryFacts customs,
        List<WorkingSpan> hours,
        List<ComingHoliday> holidays,
        List<SharedHours> together) {

    public SiteFacts {
        weekend = Ordered.copyOf(weekend);
        hours = List.copyOf(hours);
        holidays = List.copyOf(holidays);
        together = List.copyOf(together);
    }
}
