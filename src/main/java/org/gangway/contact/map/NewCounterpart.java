package org.gangway.contact.map;

import java.util.Optional;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a pair.
 *
 * @param tier code of the tier
 * @param own who holds the place of the own side
 * @param other who is proposed for the place of the other side; null where that side shall say it
 */
public record NewCounterpart(
        String tier,
        int cadenceWeeks,
        PersonId own,
        @Nullable PersonId other) {

    Optional<PersonId> opposite() {
        return Optional.ofNullable(other);
    }
}
