package org.gangway.briefing.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.language.CountryFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is worked out about the sites of a side, as of today. */
@Service
@Transactional(readOnly = true)
public class SiteFactService {

    private final EngagementService engagements;
    private final Clock clock;

    SiteFactService(EngagementService engagements, Clock clock) {
        this.engagements = engagements;
        this.clock = clock;
    }

    /** Of each site of that side. */
    @ForEveryone
    public List<SiteFacts> of(EngagementId engagement, Side side) {
        var sites = engagements.sites(engagement);
        return sites.stream()
                .filter(site -> site.side() == side)
                .map(site -> of(site, sites))
                .toList();
    }

    private SiteFacts of(EngagementSite site, List<EngagementSite> all) {
        var today = LocalDate.now(clock.withZone(site.zone()));
        return new SiteFacts(
                site.name(),
                site.country(),
                site.zone(),
                site.weekend(),
                CountryFacts.of(site.country()),
                site.workingHours()
                        .on(site.calendar().sameOrNextWorkingDay(today).getDayOfWeek()),
                holidays(site, today),
                all.stream()
                        .filter(other -> other.side() != site.side())
                        .map(other -> SharedHours.of(site, other, today))
                        .toList());
    }

    private static List<ComingHoliday> holidays(EngagementSite site, LocalDate today) {
        return site.closedDays().stream()
                .filter(it -> !it.day().isBefore(today) && it.day().isBefore(today.plusYears(1)))
                .map(it -> new ComingHoliday(it.day(), it.name(), it.title(), it.kind()))
                .toList();
    }
}
