package org.gangway.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;

/** The decisions that a waiver or an approval can be based on; supplied by the module that keeps them, which this one does not know. */
public interface CommitteeDecisions {

    /** Of the signed-in user's engagement, the newest first. */
    List<CommitteeDecision> of(EngagementId engagement);

    /** Those among them that approve the month's statement, taken by meetings since then whose minutes both sides have accepted. */
    List<CommitteeDecision> approving(EngagementId engagement, YearMonth month, Instant start);
}
