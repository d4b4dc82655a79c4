package org.gangway.contact.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.contact.map.CounterpartMap;
import org.gangway.contact.map.GapKind;
import org.gangway.contact.map.MapGap;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.presence.Presence;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * A map with all that a page says of it.
 *
 * @param parties what the two companies are called
 * @param presences of everybody on it
 * @param reader who looks
 */
record MapOnPage(
        CounterpartMap map,
        Map<Side, String> parties,
        Map<PersonId, Presence> presences,
        PersonId reader,
        Side own,
        boolean mayDraw) {

    static MapOnPage of(CounterpartMap map, ContactFacade desk, PersonId reader) {
        var id = map.engagement();
        return new MapOnPage(
                map,
                desk.parties(id),
                presences(List.of(map), desk),
                reader,
                desk.ownSide(id),
                desk.maps().mayDraw(id));
    }

    /** Of everybody on some maps, with those who stand in for them. */
    static Map<PersonId, Presence> presences(List<CounterpartMap> maps, ContactFacade desk) {
        var people = new LinkedHashSet<PersonId>();
        var standing = new LinkedHashMap<PersonId, PersonId>();
        maps.stream()
                .flatMap(it -> it.pairs().stream())
                .flatMap(it -> it.people().values().stream())
                .forEach(person -> {
                    people.add(person.id());
                    person.deputy().ifPresent(it -> standing.put(person.id(), it.id()));
                });
        return desk.presences().of(people, standing);
    }

    Optional<Presence> presence(MapPerson person) {
        return Optional.ofNullable(presences.get(person.id()));
    }

    /** Everybody on the map, once. */
    long people() {
        return map.pairs().stream()
                .flatMap(it -> it.people().values().stream())
                .map(MapPerson::id)
                .distinct()
                .count();
    }

    long reachable() {
        return presences.values().stream().filter(Presence::isReachable).count();
    }

    /** Whether the reader can mend it: what is the other side's to mend is shown all the same. */
    boolean mayMend(MapGap gap, MapPair pair) {
        var isOwn = gap.side() == own;
        return switch (gap.kind()) {
            case NOBODY_OPPOSITE -> mayDraw;
            case LEFT, LEAVES_SOON -> mayDraw && isOwn;
            case NO_DEPUTY, DEPUTY_AWAY_TOO, NOT_CONFIRMED -> isOwn && (mayDraw || reader.equals(gap.person()));
            case CADENCE_OVERDUE -> mayDraw || pair.has(reader);
        };
    }

    Optional<MapGap> first(GapKind kind) {
        return map.gaps().filter(it -> it.kind() == kind).findFirst();
    }
}
