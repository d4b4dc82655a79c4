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

/** Every offer for a term, round by round; at most the last one is open. */
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

    void open(Negotiator negotiator, TermValue value, @Nullable String message) {
        var round = offers.isEmpty() ? 1 : last().round() + 1;
        offers.add(Offer.open(round, negotiator, value, message));
    }

    void accept(Negotiator negotiator) {
        replaceLast(requireTurnOf(negotiator.side()).accepted(negotiator));
    }

    void supersede(Negotiator negotiator) {
        replaceLast(requireTurnOf(negotiator.side()).superseded(negotiator));
    }

    private void replaceLast(Offer offer) {
        offers.set(offers.size() - 1, offer);
    }

    private Offer requireTurnOf(Side side) {
        var open = openOffer().orElseThrow(() -> new RuleViolation("agreement.no-offer-open"));
        if (open.side() == side) {
            throw new RuleViolation("agreement.own-offer");
        }
        return open;
    }

    boolean isEmpty() {
        return offers.isEmpty();
    }

    Offer last() {
        return offers.getLast();
    }

    List<Offer> all() {
        return List.copyOf(offers);
    }

    Optional<Offer> openOffer() {
        return isEmpty() || last().state() != OfferState.OPEN ? Optional.empty() : Optional.of(last());
    }

    boolean isTurnOf(Side side) {
        return openOffer().filter(open -> open.side() != side).isPresent();
    }
}
