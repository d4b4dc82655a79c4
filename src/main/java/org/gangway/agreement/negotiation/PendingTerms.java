package org.gangway.agreement.negotiation;

import org.gangway.engagement.EngagementId;

/** A version of terms that waits for one side: offers to answer, or the side's signature. */
public record PendingTerms(EngagementId engagement, String engagementName, int version, int toAnswer, boolean toSign) {

    PendingTerms(EngagementId engagement, String engagementName, int version, long toAnswer, boolean toSign) {
        this(engagement, engagementName, version, Math.toIntExact(toAnswer), toSign);
    }
}
