package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one side says to circulated minutes.
 *
 * @param words what is wrong with them; empty when they are accepted
 * @param absent for whom they sat there
 */
@Embeddable
public record MinutesAnswer(
        @Column(name = "person_id") UUID person,
        @Column(name = "accepted") boolean accepted,
        @Column(name = "words") String words,
        @Column(name = "answered_at") Instant at,
        @Column(name = "absent_id") @Nullable UUID absent) {

    /** The member who was away and for whom they sat there. */
    public Optional<PersonId> standsInFor() {
        return Optional.ofNullable(absent).map(PersonId::new);
    }

    public PersonId user() {
        return new PersonId(person);
    }
}
