package org.gangway.engagement;

import java.util.List;
import org.springframework.stereotype.Component;

/** At which sites an engagement is worked on, for whoever sees it and for what the portal does by itself. */
@Component
public class SitesOfEngagement {

    private final EngagementSites places;

    SitesOfEngagement(EngagementSites places) {
        this.places = places;
    }

    /** None where row-level security shows none. */
    public List<EngagementSite> of(EngagementId engagement) {
        return places.findByEngagement(engagement.value());
    }
}
