package org.gangway.engagement;

import java.util.List;

/** A site works on other days than before, or works on an engagement no more: what is counted by its calendar may move. */
public record WorkingDaysChanged(List<EngagementId> engagements) {

    public WorkingDaysChanged {
        engagements = List.copyOf(engagements);
    }
}
