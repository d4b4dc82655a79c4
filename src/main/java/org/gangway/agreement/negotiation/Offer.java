package org.gangway.agreement.negotiation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.gangway.agreement.terms.TermValue;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one side put on the table for a term, and what the other side said to it.
 *
 * @param round 1 for the first offer of the term in this version, 0 for what the version before had signed
 * @param proposal the value as canonical JSON
 * @param retires whether the term is to end with this version, instead of holding with that value
 * @param reason why it was refused or withdrawn
 */
@Embeddable
public record Offer(
        int round,
        @Enumerated(EnumType.STRING) Side side,
        UUID madeBy,
        String madeByName,
        Instant madeAt,
        String proposal,
        boolean retires,
        @Nullable String message,
        @Enumerated(EnumType.STRING) OfferState state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    static Offer open(int round, Negotiator negotiator, TermValue value, boolean retires, @Nullable String message) {
        return new Offer(
                round,
                negotiator.side(),
                negotiator.user().value(),
                negotiator.name(),
                negotiator.at(),
                value.toJson(),
                retires,
                message,
                OfferState.OPEN,
                null,
                null,
                null);
    }

    Offer accepted(Negotiator negotiator) {
        return decided(OfferState.ACCEPTED, negotiator, null);
    }

    Offer superseded(Negotiator negotiator) {
        return decided(OfferState.SUPERSEDED, negotiator, null);
    }

    Offer withdrawn(Negotiator negotiator, @Nullable String why) {
        return decided(OfferState.WITHDRAWN, negotiator, why);
    }

    Offer refused(Negotiator negotiator, String why) {
        return decided(OfferState.REFUSED, negotiator, why);
    }

    private Offer decided(OfferState decision, Negotiator negotiator, @Nullable String why) {
        return new Offer(
                round,
                side,
                madeBy,
                madeByName,
                madeAt,
                proposal,
                retires,
                message,
                decision,
                negotiator.name(),
                negotiator.at(),
                why);
    }

    /** Waits for an answer again. */
    Offer reopened() {
        return new Offer(
                round, side, madeBy, madeByName, madeAt, proposal, retires, message, OfferState.OPEN, null, null, null);
    }

    Offer asSignedBefore() {
        return new Offer(
                0,
                side,
                madeBy,
                madeByName,
                madeAt,
                proposal,
                retires,
                message,
                state,
                decidedByName,
                decidedAt,
                reason);
    }

    boolean proposes(TermValue value, boolean retirement) {
        return retires == retirement && value.toJson().equals(proposal);
    }

    public PersonId by() {
        return new PersonId(madeBy);
    }
}
