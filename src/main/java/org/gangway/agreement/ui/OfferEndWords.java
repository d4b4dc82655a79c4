package org.gangway.agreement.ui;

import java.util.Optional;
import org.gangway.agreement.negotiation.Offer;
import org.gangway.agreement.negotiation.OfferState;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** How an offer ended that was neither accepted nor answered by another. */
final class OfferEndWords {

    private OfferEndWords() {}

    static Optional<Text> of(Offer offer) {
        var who = offer.decidedByName();
        var when = offer.decidedAt();
        if (who == null || when == null) {
            return Optional.empty();
        }
        var reason = offer.reason() == null ? "" : offer.reason();
        if (offer.state() == OfferState.REFUSED) {
            return Optional.of(Msg.agreement_refused_by(who, when, reason));
        }
        return offer.state() == OfferState.WITHDRAWN
                ? Optional.of(
                        reason.isEmpty()
                                ? Msg.agreement_withdrawn_by(who, when)
                                : Msg.agreement_withdrawn_because(who, when, reason))
                : Optional.empty();
    }
}
