package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * Two places opposite one another, as a reader sees them.
 *
 * @param people by side; one is missing where nobody holds the place
 * @param spoken when they last did
 * @param gaps the worst first
 */
public record MapPair(
        CounterpartId id,
        Tier tier,
        Map<Side, MapPerson> people,
        int cadenceWeeks,
        Optional<LocalDate> spoken,
        List<MapGap> gaps) {

    public Optional<MapPerson> person(Side side) {
        return Optional.ofNullable(people.get(side));
    }

    public boolean has(PersonId person) {
        return people.values().stream().anyMatch(it -> it.id().equals(person));
    }
}
