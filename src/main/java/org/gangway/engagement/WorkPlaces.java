package org.gangway.engagement;

import java.util.Collection;
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

    /** Of several engagements, read at once; a site that works on several of them comes once for each. */
    public List<EngagementSite> of(Collection<EngagementId> engagements) {
        return engagements.isEmpty()
                ? List.of()
                : places.findByEngagements(
                        engagements.stream().map(EngagementId::value).toList());
    }
}
