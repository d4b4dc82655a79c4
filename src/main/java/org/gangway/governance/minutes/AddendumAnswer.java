package org.gangway.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.gangway.identity.UserId;

/** Somebody accepted an addendum for one side. */
@Embeddable
public record AddendumAnswer(
        @Column(name = "user_id") UUID person,
        @Column(name = "answered_at") Instant at) {

    public UserId user() {
        return new UserId(person);
    }
}
