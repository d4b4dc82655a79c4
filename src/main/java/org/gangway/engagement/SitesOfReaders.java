package org.gangway.engagement;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.identity.SystemWork;
import org.springframework.stereotype.Component;

/** Where the people of a party may work, for what the portal does by itself, when nobody is signed in. */
@Component
public class SitesOfReaders {

    private final Sites sites;
    private final EngagementSites places;

    SitesOfReaders(Sites sites, EngagementSites places) {
        this.sites = sites;
        this.places = places;
    }

    /** Those of the party by name, before others those where it works on the engagement; fails outside of the portal's own work. */
    public List<Site> of(PartyId party, Optional<EngagementId> engagement) {
        if (!SystemWork.isActive()) {
            throw new IllegalStateException("only the portal itself asks where readers work");
        }
        var there = engagement.stream()
                .flatMap(id -> places.findByEngagement(id.value()).stream())
                .map(EngagementSite::site)
                .filter(site -> site.party().equals(party))
                .toList();
        return there.isEmpty() ? sites.findByParty(party) : there;
    }
}
