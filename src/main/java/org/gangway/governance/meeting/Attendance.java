package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.identity.Side;

/**
 * Whether a member was there, or sent apologies.
 *
 * @param role what they did in the committee on the day
 */
@Embeddable
public record Attendance(
        @Enumerated(EnumType.STRING) @Column(name = "side") Side side,
        @Column(name = "present") boolean present,
        @Enumerated(EnumType.STRING) @Column(name = "role") CommitteeRole role) {

    Attendance seen(boolean there) {
        return new Attendance(side, there, role);
    }
}
