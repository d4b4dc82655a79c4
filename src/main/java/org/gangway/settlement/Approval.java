package org.gangway.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.gangway.identity.UserId;

/** Who approved for one party, under the name they had then, and when. */
@Embeddable
public record Approval(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "approver_id"))
        UserId approver,

        @Column(name = "approver_name") String approverName,

        @Column(name = "approved_at") Instant approvedAt) {}
