package org.gangway.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BinaryOperator;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.Site;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Until when figures must be told: so many days after the month on which every site of the vendor works. */
@Component
class DueDates {

    private static final BinaryOperator<WorkingCalendar> COMMON = WorkingCalendar::both;

    private final EngagementService engagements;

    DueDates(EngagementService engagements) {
        this.engagements = engagements;
    }

    WorkingCalendar calendar(EngagementId engagement) {
        var sites = engagements.sites(engagement);
        return sites.stream()
                .filter(site -> site.side() == Side.VENDOR)
                .map(Site::calendar)
                .reduce(COMMON)
                .orElseGet(() -> new WorkingCalendar(
                        java.util.Set.of(java.time.DayOfWeek.SATURDAY, java.time.DayOfWeek.SUNDAY),
                        java.util.List.of()));
    }

    /** Today where the vendor works. */
    LocalDate today(EngagementId engagement, Clock clock) {
        var zone = engagements.sites(engagement).stream()
                .filter(site -> site.side() == Side.VENDOR)
                .map(Site::zone)
                .findFirst()
                .orElse(clock.getZone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    static LocalDate dueOn(WorkingCalendar calendar, YearMonth month, int workingDays) {
        return calendar.dueAfterMonthEnd(month, Math.max(1, workingDays));
    }
}
