package org.gangway.contact.map;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of an engagement, and those of all engagements that the reader sees. */
@Service
@Transactional
public class CounterpartMapService {

    private static final PageRequest MANY = PageRequest.of(0, 200);

    private final MapReader maps;
    private final Counterparts pairs;
    private final Confirmations confirmations;
    private final EngagementService engagements;
    private final EngagementPeople takingPart;
    private final OwnRoles ownRoles;
    private final MapWriting writing;

    CounterpartMapService(
            MapReader maps,
            Counterparts pairs,
            Confirmations confirmations,
            EngagementService engagements,
            EngagementPeople takingPart,
            OwnRoles ownRoles,
            MapWriting writing) {
        this.maps = maps;
        this.pairs = pairs;
        this.confirmations = confirmations;
        this.engagements = engagements;
        this.takingPart = takingPart;
        this.ownRoles = ownRoles;
        this.writing = writing;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public CounterpartMap map(EngagementId id) {
        var names = new LinkedHashMap<EngagementId, String>();
        names.put(id, engagements.get(id).name());
        return maps.read(names, writing.today()).getFirst();
    }

    /** Those of all open engagements that the reader sees, by name. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<CounterpartMap> maps() {
        var names = new LinkedHashMap<EngagementId, String>();
        engagements.search("", MANY).stream()
                .filter(it -> it.status() == EngagementStatus.OPEN)
                .forEach(it -> names.put(it.id(), it.name()));
        return maps.read(names, writing.today());
    }

    /** Who can hold a place of each side: everybody who takes part. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<Side, List<PersonSummary>> candidates(EngagementId id) {
        var engagement = engagements.get(id);
        var found = new LinkedHashMap<Side, List<PersonSummary>>();
        for (var side : Side.values()) {
            found.put(side, takingPart.of(id, engagement.party(side)));
        }
        return found;
    }

    /** Who held the places of a pair when. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Tenure> history(EngagementId id, CounterpartId which) {
        engagements.get(id);
        return pairs.find(id, which)
                .orElseThrow(() -> new CounterpartNotFound(which))
                .history();
    }

    /**
     * Somebody still is the one to turn to: said by themselves, or for them by whoever says who takes part.
     *
     * @throws RuleViolation {@code contact.confirms-themselves}, {@code contact.holds-no-place}
     */
    @ForEveryone
    public void confirm(EngagementId id, PersonId person) {
        engagements.get(id);
        if (!CounterpartPermissions.maySpeakFor(ownRoles.in(id), person)) {
            throw new RuleViolation("contact.confirms-themselves");
        }
        if (pairs.heldBy(id, person).isEmpty()) {
            throw new RuleViolation("contact.holds-no-place");
        }
        if (confirmations.confirm(id, person, writing.today())) {
            writing.journal().confirmed(id, person);
        }
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Map<Side, PartyId> parties(EngagementId id) {
        var engagement = engagements.get(id);
        var parties = new LinkedHashMap<Side, PartyId>();
        for (var side : Side.values()) {
            parties.put(side, engagement.party(side));
        }
        return parties;
    }

    /** Who stands opposite somebody, in each open engagement in which they hold a place. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<EngagementId, Set<PersonId>> opposites(PersonId person) {
        var found = new LinkedHashMap<EngagementId, Set<PersonId>>();
        pairs.engagementsOf(person)
                .forEach(id -> pairs.heldBy(id, person).forEach(pair -> {
                    for (var side : Side.values()) {
                        pair.holder(side)
                                .filter(it -> !it.equals(person))
                                .ifPresent(it -> found.computeIfAbsent(id, _ -> new LinkedHashSet<>())
                                        .add(it));
                    }
                }));
        return found;
    }

    /** Which side the reader is on. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Side ownSide(EngagementId id) {
        return engagements.ownSide(id);
    }

    /** Whether the reader may draw the map. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayDraw(EngagementId id) {
        return CounterpartPermissions.mayDraw(ownRoles.in(engagements.get(id).id()));
    }
}
