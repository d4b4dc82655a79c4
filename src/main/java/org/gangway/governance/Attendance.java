package org.gangway.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gangway.identity.Side;

/** Whether a member was there, or sent apologies. */
@Embeddable
public record Attendance(
        @Enumerated(EnumType.STRING) @Column(name = "side") Side side,
        @Column(name = "present") boolean present) {}
