package org.gangway.performance.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BinaryOperator;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.Site;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Until when figures must be told: so many days after the month on which every site of the vendor works. */
@Component
public class ReportingDeadlines {

    private static final BinaryOperator<WorkingCalendar> COMMON = WorkingCalendar::both;

    private final EngagementService engagements;

    ReportingDeadlines(EngagementService engagements) {
        this.engagements = engagements;
    }

    public List<Site> vendorSites(EngagementId engagement) {
        return engagements.sites(engagement).stream()
                .filter(site -> site.side() == Side.VENDOR)
                .toList();
    }

    public static WorkingCalendar calendar(List<Site> vendorSites) {
        return vendorSites.stream()
                .map(Site::calendar)
                .reduce(COMMON)
                .orElseGet(() -> new WorkingCalendar(
                        java.util.Set.of(java.time.DayOfWeek.SATURDAY, java.time.DayOfWeek.SUNDAY),
                        java.util.List.of()));
    }

    /** Today where the vendor works. */
    public static LocalDate today(List<Site> vendorSites, Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone(vendorSites, clock));
    }

    public static ZoneId zone(List<Site> vendorSites, Clock clock) {
        return vendorSites.stream().map(Site::zone).findFirst().orElse(clock.getZone());
    }

    public static LocalDate dueOn(WorkingCalendar calendar, YearMonth month, int workingDays) {
        return calendar.dueAfterMonthEnd(month, Math.max(1, workingDays));
    }
}
