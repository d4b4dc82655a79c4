package org.gangway.performance.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Until when figures must be reported: so many working days after the month, by the calendars that the terms name. */
@Component
public class ReportingDeadlines {

    private final EngagementService engagements;

    ReportingDeadlines(EngagementService engagements) {
        this.engagements = engagements;
    }

    public List<EngagementSite> vendorSites(EngagementId engagement) {
        return engagements.sites(engagement).stream()
                .filter(site -> site.side() == Side.VENDOR)
                .toList();
    }

    public ReportingCalendars calendars(EngagementId engagement) {
        var sites = engagements.sites(engagement);
        return new ReportingCalendars(counted -> counted.of(sites));
    }

    /** Today where the vendor works. */
    public static LocalDate today(List<EngagementSite> vendorSites, Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone(vendorSites, clock));
    }

    public static ZoneId zone(List<EngagementSite> vendorSites, Clock clock) {
        return vendorSites.stream().map(EngagementSite::zone).findFirst().orElse(clock.getZone());
    }
}
