package org.gangway.teamwork.accord;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with a working agreement.
 *
 * @param waiting how many points wait for their side
 * @param signed whether they signed what is agreed now: 1, else 0
 * @param reviewedBy which side has looked at it already
 * @param leads in how many roles they speak for their side
 */
public record AccordDuty(
        EngagementId engagement,
        String engagementName,
        long waiting,
        long signed,
        int edition,
        @Nullable LocalDate reviewOn,
        @Nullable Side reviewedBy,
        long leads) {

    /** Whether points wait for their answer. */
    public boolean isToAnswer() {
        return leads > 0 && waiting > 0;
    }

    public boolean isToSign() {
        return edition > 0 && signed == 0;
    }

    /** Whether their side has still to look at it. */
    public boolean isToReview(Side own, LocalDate today) {
        return leads > 0 && reviewedBy != own && reviewOn != null && !today.isBefore(reviewOn);
    }
}
