package org.gangway.engagement;

import java.time.LocalDate;
import org.gangway.calendar.HolidayDoubt;
import org.gangway.calendar.PublicHoliday;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A day that the calendar of a site should perhaps have.
 *
 * @param doubt why people may work on it after all; null where that is settled
 * @param authority the law or office that says so; null where only the library of holidays does
 */
public record HolidayProposal(
        SiteClosedDay closed,
        @Nullable HolidayDoubt doubt,
        @Nullable String authority) {

    static HolidayProposal of(PublicHoliday holiday) {
        return new HolidayProposal(
                new SiteClosedDay(holiday.day(), holiday.name(), holiday.kind()), holiday.doubt(), holiday.authority());
    }

    public LocalDate day() {
        return closed.day();
    }

    public Text title() {
        return closed.title();
    }

    /** Two holidays on one day: one that is certain makes the day certain. */
    HolidayProposal and(HolidayProposal other) {
        var stronger = doubt == null ? this : other;
        return new HolidayProposal(closed.and(other.closed), stronger.doubt, stronger.authority);
    }
}
