package org.gangway.engagement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.identity.Side;

/** Whose working calendars a number of working days is counted by. */
public enum CountedCalendars {
    /** Only days on which every site of both parties works. */
    BOTH,
    /** Days on which every site of the client works. */
    CLIENT,
    /** Days on which every site of the vendor works. */
    VENDOR;

    /** Saturday and Sunday rest where no site is counted; refused when the counted sites share no weekday. */
    public WorkingCalendar of(Collection<EngagementSite> sites) {
        return sites.stream()
                .filter(site -> counts(site.side()))
                .map(EngagementSite::calendar)
                .reduce(WorkingCalendar::both)
                .orElseGet(() -> new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()));
    }

    /** Whether a day is one of those that count. */
    public Predicate<LocalDate> workingDays(Collection<EngagementSite> sites) {
        return of(sites)::isWorkingDay;
    }

    private boolean counts(Side side) {
        return switch (this) {
            case BOTH -> true;
            case CLIENT -> side == Side.CLIENT;
            case VENDOR -> side == Side.VENDOR;
        };
    }
}
