package org.gangway.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.negotiation.NegotiationPermissions;
import org.gangway.engagement.Engagement;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** How far the first terms of an engagement are: drafted by the client, offered, agreed and signed by both. */
@Component
class TermsFirstSteps {

    private final AgreementService agreements;
    private final FirstStepDoers doers;

    TermsFirstSteps(AgreementService agreements, FirstStepDoers doers) {
        this.agreements = agreements;
        this.doers = doers;
    }

    boolean areSigned(Engagement engagement) {
        return agreements.versions(engagement.id()).stream()
                .anyMatch(version -> version.status() == AgreementStatus.SIGNED);
    }

    /** Drafts are the client's own business; the vendor's steps begin with the offer. */
    List<FirstStep> of(Engagement engagement, CurrentUser user) {
        var signing = signing(engagement, user);
        return user.isClient() ? List.of(drafting(engagement, user), signing) : List.of(signing);
    }

    private FirstStep drafting(Engagement engagement, CurrentUser user) {
        var address = AgreementRoutes.terms(engagement.id());
        if (areSigned(engagement) || isDrafted(engagement)) {
            return FirstStep.done(FirstStepKind.DRAFT_TERMS, address);
        }
        return new FirstStep(
                FirstStepKind.DRAFT_TERMS,
                false,
                NegotiationPermissions.mayStart(user),
                doers.own(PersonSummary::mayNegotiate, Role.OUTSOURCING_MANAGER),
                address);
    }

    /** Both kinds of terms that a version needs are there. */
    private boolean isDrafted(Engagement engagement) {
        return agreements
                .current(engagement.id())
                .filter(negotiation -> !negotiation.levels().isEmpty()
                        && negotiation.incentive().isPresent())
                .isPresent();
    }

    private FirstStep signing(Engagement engagement, CurrentUser user) {
        var address = AgreementRoutes.terms(engagement.id());
        if (areSigned(engagement)) {
            return FirstStep.done(FirstStepKind.SIGN_TERMS, address);
        }
        if (user.isClient() && !isDrafted(engagement)) {
            return FirstStep.later(FirstStepKind.SIGN_TERMS);
        }
        var own = engagement.sideOf(user.party());
        var turn =
                agreements.current(engagement.id()).map(TermsFirstSteps::turn).orElse(EnumSet.of(Side.CLIENT));
        var waitsForOwn = turn.contains(own);
        return new FirstStep(
                FirstStepKind.SIGN_TERMS,
                false,
                waitsForOwn && user.isNegotiator(),
                waitsForOwn
                        ? doers.own(PersonSummary::mayNegotiate, negotiator(own))
                        : doers.other(
                                engagement.party(own.other()), PersonSummary::mayNegotiate, negotiator(own.other())),
                address);
    }

    static Role negotiator(Side side) {
        return side == Side.CLIENT ? Role.OUTSOURCING_MANAGER : Role.VENDOR_LEAD;
    }

    /** Whose move it is: to offer, to answer, or to sign. */
    private static Set<Side> turn(Negotiation negotiation) {
        var version = negotiation.version();
        var asked = EnumSet.noneOf(Side.class);
        if (version.status() == AgreementStatus.AGREED) {
            Stream.of(Side.values())
                    .filter(side -> version.signature(side).isEmpty())
                    .forEach(asked::add);
        } else {
            Stream.of(Side.values())
                    .filter(side -> negotiation.terms().stream().anyMatch(term -> term.isTurnOf(side)))
                    .forEach(asked::add);
        }
        return asked.isEmpty() || !negotiation.drafts().isEmpty() ? with(asked, Side.CLIENT) : asked;
    }

    private static Set<Side> with(EnumSet<Side> sides, Side more) {
        sides.add(more);
        return sides;
    }
}
