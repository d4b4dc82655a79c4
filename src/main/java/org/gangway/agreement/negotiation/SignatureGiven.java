package org.gangway.agreement.negotiation;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** One side signed; the other one's signature is missing. */
public record SignatureGiven(EngagementId engagement, AgreementVersionId version, int number, Side by) {}
