package org.gangway.agreement.negotiation;

import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/**
 * An offer was withdrawn or refused, without another in its place.
 *
 * @param reason empty where a withdrawal gave none
 */
public record OfferEnded(
        EngagementId engagement, AgreementVersionId version, TermValue term, Side by, OfferState how, String reason) {}
