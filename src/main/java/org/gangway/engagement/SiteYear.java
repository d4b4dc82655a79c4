package org.gangway.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.calendar.HolidayGap;

/**
 * What is known of the closed days of a site in one year.
 *
 * @param countryKnown whether anything is known of the holidays of its country
 * @param confirmed whether somebody who works there has said that the year is right
 * @param missing public holidays that its calendar does not have
 * @param inDoubt those in its calendar on which people may work after all; none of a confirmed year
 * @param gaps holidays that cannot be computed, as long as the year is not confirmed
 */
public record SiteYear(
        int year,
        boolean countryKnown,
        boolean confirmed,
        List<SiteClosedDay> closedDays,
        List<HolidayProposal> missing,
        List<HolidayProposal> inDoubt,
        List<HolidayGap> gaps) {

    public Optional<HolidayProposal> doubtAbout(LocalDate day) {
        return inDoubt.stream().filter(it -> it.day().equals(day)).findFirst();
    }
}
