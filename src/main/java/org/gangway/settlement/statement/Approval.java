package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who approved for one party, under the name they had then, and when.
 *
 * @param approver null where nobody answered in time, so that the terms take the party to agree
 * @param decision number of the committee's decision that stands in for a second person; null where there was one
 */
@Embeddable
public record Approval(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "approver_id")) @Nullable
        PersonId approver,

        @Column(name = "approver_name") @Nullable String approverName,

        @Column(name = "approved_at") Instant approvedAt,

        @Column(name = "approval_decision") @Nullable Integer decision) {

    /** By a person alone. */
    public Approval(PersonId approver, String approverName, Instant approvedAt) {
        this(approver, approverName, approvedAt, null);
    }

    static Approval deemed(Instant at) {
        return new Approval(null, null, at, null);
    }

    /** The same, based on a decision of the committee. */
    public Approval basedOn(int number) {
        return new Approval(approver, approverName, approvedAt, number);
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
