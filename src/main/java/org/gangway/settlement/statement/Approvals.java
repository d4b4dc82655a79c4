package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/** Which of the two parties have approved a statement, each by whom and when. */
@Embeddable
record Approvals(
        @Embedded
        @AttributeOverride(name = "approver.value", column = @Column(name = "client_approver_id"))
        @AttributeOverride(name = "approverName", column = @Column(name = "client_approver_name"))
        @AttributeOverride(name = "approvedAt", column = @Column(name = "client_approved_at"))
        @AttributeOverride(name = "decision", column = @Column(name = "client_approval_decision"))
        @Nullable
        Approval client,

        @Embedded
        @AttributeOverride(name = "approver.value", column = @Column(name = "vendor_approver_id"))
        @AttributeOverride(name = "approverName", column = @Column(name = "vendor_approver_name"))
        @AttributeOverride(name = "approvedAt", column = @Column(name = "vendor_approved_at"))
        @AttributeOverride(name = "decision", column = @Column(name = "vendor_approval_decision"))
        @Nullable
        Approval vendor) {

    static final Approvals NONE = new Approvals(null, null);

    Approvals with(Side side, Approval approval) {
        return side == Side.CLIENT ? new Approvals(approval, vendor) : new Approvals(client, approval);
    }

    Optional<Approval> of(Side side) {
        return Optional.ofNullable(side == Side.CLIENT ? client : vendor);
    }

    boolean areComplete() {
        return client != null && vendor != null;
    }
}
