package org.gangway.engagement;

import java.util.List;
import org.springframework.stereotype.Component;

/** Where an engagement is worked on, also for what the portal does by itself; whoever does not see it finds nothing. */
@Component
public class WorkPlaces {

    private final EngagementSites places;

    WorkPlaces(EngagementSites places) {
        this.places = places;
    }

    /** The client's first, by name. */
    public List<EngagementSite> of(EngagementId engagement) {
        return places.findByEngagement(engagement.value());
    }
}
