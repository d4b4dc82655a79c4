package org.gangway.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteId;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.shared.Ordered;

/**
 * The visits of an engagement with everything that their page shows.
 *
 * @param people who takes part, of each side
 * @param names of visitors and hosts, also of those who left
 */
public record VisitSheet(
        Engagement engagement,
        List<Visit> visits,
        List<EngagementSite> sites,
        Map<Side, List<PersonSummary>> people,
        Map<PersonId, String> names,
        VisitPermissions permissions,
        LocalDate today) {

    public VisitSheet {
        visits = List.copyOf(visits);
        sites = List.copyOf(sites);
        people = Ordered.copyOf(people);
        names = Ordered.copyOf(names);
    }

    public String site(SiteId id) {
        return sites.stream()
                .filter(it -> it.id().equals(id))
                .map(EngagementSite::name)
                .findFirst()
                .orElse("");
    }

    public List<EngagementSite> sites(Side side) {
        return sites.stream().filter(it -> it.side() == side).toList();
    }

    public List<PersonSummary> people(Side side) {
        return people.getOrDefault(side, List.of());
    }

    public String name(PersonId id) {
        return names.getOrDefault(id, "");
    }

    public String name(Optional<PersonId> id) {
        return id.map(this::name).orElse("");
    }
}
