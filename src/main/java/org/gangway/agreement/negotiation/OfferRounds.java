package org.gangway.agreement.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.TermValue;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Every offer for a term, round by round; at most one is open. */
@Embeddable
class OfferRounds {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "offer", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<Offer> offers = new ArrayList<>();

    /** Begins with what was signed before. */
    void carryOver(Offer signed) {
        offers.add(signed.asSignedBefore());
    }

    void open(Negotiator negotiator, TermValue value, boolean retires, @Nullable String message) {
        var round = offers.isEmpty() ? 1 : offers.getLast().round() + 1;
        offers.add(Offer.open(round, negotiator, value, retires, message));
    }

    void accept(Negotiator negotiator) {
        var open = requireTurnOf(negotiator.side());
        replace(open, open.accepted(negotiator));
    }

    void supersede(Negotiator negotiator) {
        var open = requireTurnOf(negotiator.side());
        replace(open, open.superseded(negotiator));
    }

    /** The offer that was answered by this one, if any, waits for an answer again. */
    void withdraw(Negotiator negotiator, @Nullable String reason) {
        var open = requireOpen();
        if (open.side() != negotiator.side()) {
            throw new RuleViolation("agreement.offer-of-the-other");
        }
        replace(open, open.withdrawn(negotiator, reason));
        reopenAnswered();
    }

    void refuse(Negotiator negotiator, String reason) {
        var open = requireTurnOf(negotiator.side());
        replace(open, open.refused(negotiator, reason));
        reopenAnswered();
    }

    private void reopenAnswered() {
        standing()
                .filter(before -> before.state() == OfferState.SUPERSEDED)
                .ifPresent(before -> replace(before, before.reopened()));
    }

    /** Only the side that accepted can do so, and only what was accepted in this version. */
    void takeBackAcceptance(Side side) {
        var accepted = acceptedBy(side).orElseThrow(() -> new RuleViolation("agreement.not-accepted-by-own"));
        replace(accepted, accepted.reopened());
    }

    Optional<Offer> acceptedBy(Side side) {
        return standing()
                .filter(offer -> offer.state() == OfferState.ACCEPTED && offer.round() > 0 && offer.side() != side);
    }

    private void replace(Offer offer, Offer by) {
        offers.set(offers.indexOf(offer), by);
    }

    private Offer requireOpen() {
        return openOffer().orElseThrow(() -> new RuleViolation("agreement.no-offer-open"));
    }

    private Offer requireTurnOf(Side side) {
        var open = requireOpen();
        if (open.side() == side) {
            throw new RuleViolation("agreement.own-offer");
        }
        return open;
    }

    boolean isEmpty() {
        return offers.isEmpty();
    }

    /** The newest that was neither withdrawn nor refused. */
    Optional<Offer> standing() {
        return offers.reversed().stream()
                .filter(offer -> !offer.state().isVoid())
                .findFirst();
    }

    /** What holds if nothing that is open is accepted: the last one that both sides accepted. */
    Optional<Offer> accepted() {
        return offers.reversed().stream()
                .filter(offer -> offer.state() == OfferState.ACCEPTED)
                .findFirst();
    }

    /** What the term is about, also where nothing stands any more. */
    Offer latest() {
        return standing().orElseGet(offers::getLast);
    }

    List<Offer> all() {
        return List.copyOf(offers);
    }

    Optional<Offer> openOffer() {
        return offers.stream().filter(offer -> offer.state() == OfferState.OPEN).findFirst();
    }

    boolean isTurnOf(Side side) {
        return openOffer().filter(open -> open.side() != side).isPresent();
    }

    /** Draft apart. */
    TermState state() {
        return standing()
                .map(offer -> switch (offer.state()) {
                    case ACCEPTED -> TermState.AGREED;
                    case OPEN, SUPERSEDED, WITHDRAWN, REFUSED ->
                        isFirst(offer) ? TermState.OFFERED : TermState.COUNTERED;
                })
                .orElse(TermState.DROPPED);
    }

    private boolean isFirst(Offer offer) {
        return offers.stream().noneMatch(other -> other.round() < offer.round() && other.round() > 0);
    }
}
