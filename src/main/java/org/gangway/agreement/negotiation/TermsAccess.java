package org.gangway.agreement.negotiation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Finds versions and terms for the signed-in user's party, and nothing that is not for its eyes. */
@Component
public class TermsAccess {

    private final AgreementVersions versions;
    private final Terms terms;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    TermsAccess(
            AgreementVersions versions,
            Terms terms,
            EngagementService engagements,
            CurrentUserProvider currentUserProvider,
            Clock clock) {
        this.versions = versions;
        this.terms = terms;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    public Engagement engagement(EngagementId id) {
        return engagements.get(id);
    }

    public AgreementVersion version(AgreementVersionId id) {
        return versions.findForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new AgreementVersionNotFound(id));
    }

    /** Nobody else changes the version or its terms until we are done. */
    public AgreementVersion locked(AgreementVersionId id) {
        return versions.lockForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new AgreementVersionNotFound(id));
    }

    AgreementVersion lockedVersionOf(TermId id) {
        return locked(
                terms.findVersionOf(id, currentUserProvider.current().party()).orElseThrow(() -> new TermNotFound(id)));
    }

    /** The term, unless somebody changed it since the caller looked. */
    Term term(TermId id, int seenVersion) {
        var term = term(id);
        if (term.version() != seenVersion) {
            throw new ObjectOptimisticLockingFailureException(Term.class, id);
        }
        return term;
    }

    Term term(TermId id) {
        return terms.findForParty(id, currentUserProvider.current().party()).orElseThrow(() -> new TermNotFound(id));
    }

    public List<Term> terms(AgreementVersionId version) {
        return terms.findForParty(version, currentUserProvider.current().party());
    }

    public Negotiator actor(EngagementId id) {
        var user = currentUserProvider.current();
        var side = engagement(id).sideOf(user.party());
        return new Negotiator(
                user.id(), user.name(), user.party(), side, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
