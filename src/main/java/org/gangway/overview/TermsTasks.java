package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.PendingTerms;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Terms that wait for an answer, or for a signature. */
@Component
@Order(10)
class TermsTasks implements TaskSource {

    private static final Set<Role> NEGOTIATORS = Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD);

    private final AgreementService agreements;
    private final OwnRoles ownRoles;

    TermsTasks(AgreementService agreements, OwnRoles ownRoles) {
        this.agreements = agreements;
        this.ownRoles = ownRoles;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.TERMS)) {
            return Stream.empty();
        }
        if (!user.isNegotiator()) {
            return Stream.empty();
        }
        var waiting = agreements.waiting(some);
        var there = ownRoles.where(NEGOTIATORS);
        return waiting.stream()
                .filter(terms -> there.contains(terms.engagement()))
                .map(TermsTasks::task);
    }

    private static PendingTask task(PendingTerms terms) {
        var what =
                terms.toSign() ? Msg.overview_terms_sign(terms.version()) : Msg.overview_terms_answer(terms.toAnswer());
        return new PendingTask(PendingTaskKind.TERMS, what, AgreementRoutes.terms(terms.engagement()), false)
                .in(terms.engagementName());
    }
}
