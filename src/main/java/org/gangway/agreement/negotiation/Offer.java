package org.gangway.agreement.negotiation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.gangway.agreement.terms.TermValue;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What one side put on the table for a term, and what the other side said to it.
 *
 * @param round 1 for the first offer of the term in this version, 0 for what the version before had signed
 * @param proposal the value as canonical JSON
 */
@Embeddable
public record Offer(
        int round,
        @Enumerated(EnumType.STRING) Side side,
        UUID madeBy,
        String madeByName,
        Instant madeAt,
        String proposal,
        @Nullable String message,
        @Enumerated(EnumType.STRING) OfferState state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {

    static Offer open(int round, Negotiator negotiator, TermValue value, @Nullable String message) {
        return new Offer(
                round,
                negotiator.side(),
                negotiator.user().value(),
                negotiator.name(),
                negotiator.at(),
                value.toJson(),
                message,
                OfferState.OPEN,
                null,
                null);
    }

    Offer accepted(Negotiator negotiator) {
        return decided(OfferState.ACCEPTED, negotiator);
    }

    Offer superseded(Negotiator negotiator) {
        return decided(OfferState.SUPERSEDED, negotiator);
    }

    private Offer decided(OfferState decision, Negotiator negotiator) {
        return new Offer(
                round,
                side,
                madeBy,
                madeByName,
                madeAt,
                proposal,
                message,
                decision,
                negotiator.name(),
                negotiator.at());
    }

    Offer asSignedBefore() {
        return new Offer(0, side, madeBy, madeByName, madeAt, proposal, message, state, decidedByName, decidedAt);
    }

    public UserId by() {
        return new UserId(madeBy);
    }
}
