package org.gangway.contact.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangway.contact.card.ContactCardFiles;
import org.gangway.contact.card.ContactCardService;
import org.gangway.contact.deputy.DeputyService;
import org.gangway.contact.map.CounterpartMapService;
import org.gangway.contact.map.CounterpartService;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.map.TierService;
import org.gangway.contact.presence.PresenceService;
import org.gangway.contact.touchpoint.TouchpointService;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Text;

/** What pages of contacts ask for. */
@SpringComponent
class ContactFacade {

    private final CounterpartService counterparts;
    private final CounterpartMapService maps;
    private final TierService tiers;
    private final DeputyService deputies;
    private final PresenceService presences;
    private final ContactTalks talks;
    private final PartyDirectory parties;

    ContactFacade(
            CounterpartService counterparts,
            CounterpartMapService maps,
            TierService tiers,
            DeputyService deputies,
            PresenceService presences,
            ContactTalks talks,
            PartyDirectory parties) {
        this.counterparts = counterparts;
        this.maps = maps;
        this.tiers = tiers;
        this.deputies = deputies;
        this.presences = presences;
        this.talks = talks;
        this.parties = parties;
    }

    CounterpartService counterparts() {
        return counterparts;
    }

    CounterpartMapService maps() {
        return maps;
    }

    TierService tiers() {
        return tiers;
    }

    DeputyService deputies() {
        return deputies;
    }

    PresenceService presences() {
        return presences;
    }

    TouchpointService talks() {
        return talks.service();
    }

    ContactCardFiles files() {
        return talks.files();
    }

    ContactCardService cards() {
        return talks.cards();
    }

    /** What speaks against a moment for the two of a pair. */
    List<Text> warnings(EngagementId id, MapPair pair, Instant start) {
        return talks.days()
                .at(
                        id,
                        start,
                        pair.people().values().stream().map(MapPerson::id).toList());
    }

    Clock clock() {
        return talks.clock();
    }

    Side ownSide(EngagementId id) {
        return maps.ownSide(id);
    }

    String name(PersonId person) {
        return parties.person(person).name();
    }

    /** What the two companies are called. */
    Map<Side, String> parties(EngagementId id) {
        var names = new EnumMap<Side, String>(Side.class);
        maps.parties(id)
                .forEach((side, party) -> names.put(side, parties.party(party).name()));
        return names;
    }
}
