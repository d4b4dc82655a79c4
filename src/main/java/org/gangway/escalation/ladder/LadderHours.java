package org.gangway.escalation.ladder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteId;
import org.gangway.engagement.SiteNotFound;
import org.gangway.engagement.WorkPlaces;
import org.gangway.escalation.clock.CommonHours;
import org.gangway.escalation.clock.SiteHours;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The hours that the two sites of a ladder have in common, as their calendars are now. */
@Component
public class LadderHours {

    private final WorkPlaces places;
    private final Clock clock;

    LadderHours(WorkPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** Of a level that is called at that moment. */
    public CommonHours of(Ladder ladder, Instant called) {
        return of(ladder.engagement(), ladder.site(Side.CLIENT), ladder.site(Side.VENDOR), called);
    }

    /** Refused for sites whose hours nobody knows, and for those that never meet: no clock would ever end. */
    void require(EngagementId engagement, NewLadder offered) {
        var client = site(engagement, Side.CLIENT, offered.clientSite());
        var vendor = site(engagement, Side.VENDOR, offered.vendorSite());
        requireKnown(client);
        requireKnown(vendor);
        if (!of(engagement, client.id(), vendor.id(), clock.instant()).meet(clock.instant())) {
            throw new RuleViolation(
                    "escalation.hours-never-meet", Map.of("client", client.name(), "vendor", vendor.name()));
        }
    }

    private static void requireKnown(EngagementSite site) {
        if (!site.workingHours().areKnown()) {
            throw new RuleViolation("escalation.hours-unknown", Map.of("site", site.name()));
        }
    }

    private CommonHours of(EngagementId engagement, SiteId client, SiteId vendor, Instant called) {
        return new CommonHours(
                hours(site(engagement, Side.CLIENT, client), called),
                hours(site(engagement, Side.VENDOR, vendor), called));
    }

    private static SiteHours hours(EngagementSite site, Instant called) {
        return SiteHours.of(site.zone(), site.workingHours(), site.calendar())
                .from(LocalDate.ofInstant(called, site.zone()));
    }

    private EngagementSite site(EngagementId engagement, Side side, SiteId id) {
        return places.of(engagement).stream()
                .filter(site -> site.side() == side && site.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SiteNotFound(id));
    }
}
