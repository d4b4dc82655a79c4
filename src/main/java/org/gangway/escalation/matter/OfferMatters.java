package org.gangway.escalation.matter;

import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.springframework.stereotype.Component;

/** Terms on the table that one side has not answered. */
@Component
class OfferMatters implements MatterSource {

    private final AgreementService agreements;

    OfferMatters(AgreementService agreements) {
        this.agreements = agreements;
    }

    @Override
    public EscalatedKind kind() {
        return EscalatedKind.OFFER;
    }

    @Override
    public Optional<Matter> find(EngagementId engagement, String subject) {
        return agreements
                .current(engagement)
                .filter(talks -> Integer.toString(talks.version().number()).equals(subject))
                .flatMap(talks -> {
                    var waiting = (int) talks.terms().stream()
                            .map(Term::openOffer)
                            .filter(Optional::isPresent)
                            .count();
                    return waiting == 0
                            ? Optional.empty()
                            : Optional.of(Matter.of(
                                    kind(),
                                    subject,
                                    Map.of("number", talks.version().number(), "count", waiting),
                                    AgreementRoutes.terms(engagement)));
                });
    }
}
