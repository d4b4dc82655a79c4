package org.gangway.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One party's objection to a proposed statement.
 *
 * @param serviceLevel the line it is about; null when it is about the whole statement
 * @param withdrawnAt null while it is open
 */
@Embeddable
public record Dispute(
        @Enumerated(EnumType.STRING) Side side,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
        UserId openedBy,

        String openedByName,

        Instant openedAt,

        String reason,

        @Nullable String serviceLevel,

        @Nullable String withdrawnByName,

        @Nullable Instant withdrawnAt) {

    public boolean isOpen() {
        return withdrawnAt == null;
    }

    Dispute withdrawn(String name, Instant at) {
        return new Dispute(side, openedBy, openedByName, openedAt, reason, serviceLevel, name, at);
    }
}
