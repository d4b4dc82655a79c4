package org.gangway.settlement;

import java.util.List;
import org.gangway.engagement.EngagementId;

/** The decisions that a waiver can be based on; supplied by the module that keeps them, which this one does not know. */
public interface CommitteeDecisions {

    /** Of the signed-in user's engagement, the newest first. */
    List<CommitteeDecision> of(EngagementId engagement);
}
