package org.gangway.agreement.negotiation;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** One side put terms on the table; the other has to answer. */
public record TermsOffered(EngagementId engagement, AgreementVersionId version, Side by, int terms) {}
