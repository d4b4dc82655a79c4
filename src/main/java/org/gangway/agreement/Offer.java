package org.gangway.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
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

    static Offer open(int round, Actor actor, TermValue value, @Nullable String message) {
        return new Offer(
                round,
                actor.side(),
                actor.user().value(),
                actor.name(),
                actor.at(),
                value.toJson(),
                message,
                OfferState.OPEN,
                null,
                null);
    }

    Offer accepted(Actor actor) {
        return decided(OfferState.ACCEPTED, actor);
    }

    Offer superseded(Actor actor) {
        return decided(OfferState.SUPERSEDED, actor);
    }

    private Offer decided(OfferState decision, Actor actor) {
        return new Offer(
                round, side, madeBy, madeByName, madeAt, proposal, message, decision, actor.name(), actor.at());
    }

    Offer asSignedBefore() {
        return new Offer(0, side, madeBy, madeByName, madeAt, proposal, message, state, decidedByName, decidedAt);
    }

    public UserId by() {
        return new UserId(madeBy);
    }
}
