package org.gangway.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.gangway.identity.PersonId;

/** Somebody accepted an addendum for one side. */
@Embeddable
public record AddendumAnswer(
        @Column(name = "person_id") UUID person,
        @Column(name = "answered_at") Instant at) {

    public PersonId user() {
        return new PersonId(person);
    }
}
