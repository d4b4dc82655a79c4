package org.gangway.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForSiteKeepers;
import org.gangway.identity.PartyId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sites of a party work on its engagements. */
@Service
@Transactional
public class SiteService {

    private final EngagementService engagements;
    private final Sites sites;
    private final EngagementSites places;
    private final SiteEstablishment establishment;
    private final OwnRoles ownRoles;
    private final CurrentUserProvider currentUserProvider;
    private final SiteJournal journal;

    SiteService(
            EngagementService engagements,
            Sites sites,
            EngagementSites places,
            SiteEstablishment establishment,
            OwnRoles ownRoles,
            CurrentUserProvider currentUserProvider,
            SiteJournal journal) {
        this.engagements = engagements;
        this.sites = sites;
        this.places = places;
        this.establishment = establishment;
        this.ownRoles = ownRoles;
        this.currentUserProvider = currentUserProvider;
        this.journal = journal;
    }

    /** Those of a party that the signed-in user may know: all of their own, of another one those of common engagements. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Site> known(PartyId party) {
        return sites.findByParty(party);
    }

    /** The same of several parties, read at once. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Site> known(Collection<PartyId> parties) {
        return parties.isEmpty() ? List.of() : sites.findByParties(parties);
    }

    /** Whether the signed-in user may say where their side works on the engagement. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayPlace(EngagementId engagement) {
        var found = engagements.get(engagement);
        var user = ownRoles.in(found.id());
        return SitePermissions.mayKeep(user, found.sideOf(user.party()));
    }

    /** Another site of the own side works on it too from now on, and counts in its deadlines. */
    @ForSiteKeepers
    public SiteId add(EngagementId engagement, NewSite described) {
        var found = engagements.get(engagement);
        if (described.side() != found.sideOf(currentUserProvider.current().party())) {
            throw new RuleViolation("engagement.not-your-site", Map.of("site", described.name()));
        }
        var site = establishment.establish(found, described);
        journal.added(found.id(), site);
        return site.id();
    }

    /**
     * A site of the own side works on it no more; the site itself stays with its party.
     *
     * @throws RuleViolation {@code engagement.last-site} where no other site of the side works on it: its deadlines are
     *     counted by a calendar of that side
     */
    @ForSiteKeepers
    public void remove(EngagementId engagement, SiteId id) {
        var found = engagements.get(engagement);
        var place = establishment.find(found.id(), id).orElseThrow(() -> new SiteNotFound(id));
        if (place.side() != found.sideOf(currentUserProvider.current().party())) {
            throw new RuleViolation("engagement.not-your-site", Map.of("site", place.name()));
        }
        var others = places.findByEngagement(found.id().value()).stream()
                .filter(it -> it.side() == place.side() && !it.id().equals(id));
        if (others.findAny().isEmpty()) {
            throw new RuleViolation("engagement.last-site", Map.of("site", place.name()));
        }
        places.delete(place);
        journal.removed(found.id(), place.site());
    }
}
