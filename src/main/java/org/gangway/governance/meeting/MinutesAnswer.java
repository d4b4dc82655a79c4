package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.gangway.identity.PersonId;

/**
 * What one side says to circulated minutes.
 *
 * @param words what is wrong with them; empty when they are accepted
 */
@Embeddable
public record MinutesAnswer(
        @Column(name = "person_id") UUID person,
        @Column(name = "accepted") boolean accepted,
        @Column(name = "words") String words,
        @Column(name = "answered_at") Instant at) {

    public PersonId user() {
        return new PersonId(person);
    }
}
