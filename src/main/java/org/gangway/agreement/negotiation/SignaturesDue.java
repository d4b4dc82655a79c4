package org.gangway.agreement.negotiation;

import org.gangway.engagement.EngagementId;

/** Every term is agreed; both sides may sign. */
public record SignaturesDue(EngagementId engagement, AgreementVersionId version, int number) {}
