package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.gangway.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who approved for one party, under the name they had then, and when.
 *
 * @param approver null where nobody answered in time, so that the terms take the party to agree
 */
@Embeddable
public record Approval(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "approver_id")) @Nullable
        UserId approver,

        @Column(name = "approver_name") @Nullable String approverName,

        @Column(name = "approved_at") Instant approvedAt) {

    static Approval deemed(Instant at) {
        return new Approval(null, null, at);
    }

    /** Whether silence was taken as agreement. */
    public boolean isDeemed() {
        return approver == null;
    }

    /** Empty where silence was taken as agreement. */
    public Optional<String> name() {
        return Optional.ofNullable(approverName);
    }
}
