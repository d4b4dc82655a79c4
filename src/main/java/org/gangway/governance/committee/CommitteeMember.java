package org.gangway.governance.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/** Somebody's seat in a committee. */
@Embeddable
public record CommitteeMember(
        @Column(name = "person_id") UUID person,
        @Enumerated(EnumType.STRING) @Column(name = "side") Side side,
        @Enumerated(EnumType.STRING) @Column(name = "role") CommitteeRole role) {

    public static CommitteeMember of(PersonId user, Side side, CommitteeRole role) {
        return new CommitteeMember(user.value(), side, role);
    }

    public PersonId user() {
        return new PersonId(person);
    }
}
