package org.gangway.engagement;

import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Lets a site work on an engagement: one that the party has already, or a new one with the holidays of its country. */
@Component
class SiteEstablishment {

    private final Sites sites;
    private final EngagementSites places;
    private final SiteHolidayProposals holidays;

    SiteEstablishment(Sites sites, EngagementSites places, SiteHolidayProposals holidays) {
        this.sites = sites;
        this.places = places;
        this.holidays = holidays;
    }

    /**
     * A known site keeps its calendar as it is: its own people add what later years need.
     *
     * @throws RuleViolation {@code engagement.site-twice} where it works on the engagement already
     */
    Site establish(Engagement engagement, NewSite described) {
        var party = engagement.party(described.side());
        var known = sites.findByParty(party).stream()
                .filter(site -> site.is(described))
                .findFirst();
        known.ifPresent(site -> refuseTwice(engagement, site));
        var site = known.orElseGet(() -> describe(engagement, described));
        places.save(new EngagementSite(engagement.id(), described.side(), site));
        return site;
    }

    /** With its holidays from the start: what is saved once, only its own people change. */
    private Site describe(Engagement engagement, NewSite described) {
        var site = Site.establish(engagement.party(described.side()), described);
        site.close(holidays.proposedFor(site, engagement.term()));
        return sites.save(site);
    }

    private void refuseTwice(Engagement engagement, Site site) {
        if (find(engagement.id(), site.id()).isPresent()) {
            throw new RuleViolation("engagement.site-twice", Map.of("site", site.name()));
        }
    }

    Optional<EngagementSite> find(EngagementId engagement, SiteId site) {
        return places.findById(new EngagementSiteId(engagement.value(), site.value()));
    }
}
