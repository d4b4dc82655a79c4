package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member was there, or sent apologies.
 *
 * @param present whether they were there, or somebody for them
 * @param role what they did in the committee on the day
 * @param deputy who sat there for them
 */
@Embeddable
public record Attendance(
        @Enumerated(EnumType.STRING) @Column(name = "side") Side side,
        @Column(name = "present") boolean present,
        @Enumerated(EnumType.STRING) @Column(name = "role") CommitteeRole role,
        @Column(name = "deputy_id") @Nullable UUID deputy) {

    Attendance(Side side, boolean present, CommitteeRole role) {
        this(side, present, role, null);
    }

    Attendance seen(boolean there) {
        return new Attendance(side, there, role);
    }

    /** Somebody sat there for them, which counts as being there. */
    Attendance through(PersonId standIn) {
        return new Attendance(side, true, role, standIn.value());
    }

    /** Who sat there for them; empty where they came themselves, or nobody did. */
    public Optional<PersonId> standIn() {
        return Optional.ofNullable(deputy).map(PersonId::new);
    }
}
