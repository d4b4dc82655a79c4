package org.gangway.agreement.negotiation;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** One side gave a version up that the other had seen. */
public record NegotiationAbandoned(EngagementId engagement, int number, Side by, String reason) {}
