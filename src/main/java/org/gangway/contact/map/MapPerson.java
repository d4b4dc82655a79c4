package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * Somebody who holds a place of a map.
 *
 * @param deputy who stands in whenever they are away
 * @param since when they hold it
 */
public record MapPerson(
        PersonId id, String name, String title, Side side, Optional<MapDeputy> deputy, LocalDate since) {

    /** Who stands in. */
    public record MapDeputy(PersonId id, String name) {}
}
