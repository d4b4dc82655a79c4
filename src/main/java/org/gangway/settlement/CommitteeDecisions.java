package org.gangway.settlement;

import java.time.Instant;
import java.util.List;
import org.gangway.engagement.EngagementId;

/** The decisions that a waiver or an approval can be based on; supplied by the module that keeps them, which this one does not know. */
public interface CommitteeDecisions {

    /** Of the signed-in user's engagement, the newest first. */
    List<CommitteeDecision> of(EngagementId engagement);

    /** Those among them that meetings took since then whose minutes both sides have accepted. */
    List<CommitteeDecision> acceptedSince(EngagementId engagement, Instant start);
}
