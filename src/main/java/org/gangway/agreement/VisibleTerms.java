package org.gangway.agreement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.Users;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Finds versions and terms for the signed-in user's party, and nothing that is not for its eyes. */
@Component
class VisibleTerms {

    private final AgreementVersions versions;
    private final Terms terms;
    private final EngagementService engagements;
    private final Users users;
    private final Clock clock;

    VisibleTerms(AgreementVersions versions, Terms terms, EngagementService engagements, Users users, Clock clock) {
        this.versions = versions;
        this.terms = terms;
        this.engagements = engagements;
        this.users = users;
        this.clock = clock;
    }

    Engagement engagement(EngagementId id) {
        return engagements.get(id);
    }

    AgreementVersion version(AgreementVersionId id) {
        return versions.findForParty(id, users.current().party()).orElseThrow(() -> new AgreementVersionNotFound(id));
    }

    /** Nobody else changes the version or its terms until we are done. */
    AgreementVersion locked(AgreementVersionId id) {
        return versions.lockForParty(id, users.current().party()).orElseThrow(() -> new AgreementVersionNotFound(id));
    }

    AgreementVersion lockedVersionOf(TermId id) {
        return locked(terms.findVersionOf(id, users.current().party()).orElseThrow(() -> new TermNotFound(id)));
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
        return terms.findForParty(id, users.current().party()).orElseThrow(() -> new TermNotFound(id));
    }

    List<Term> terms(AgreementVersionId version) {
        return terms.findForParty(version, users.current().party());
    }

    Actor actor(EngagementId id) {
        var user = users.current();
        var side = engagement(id).sideOf(user.party());
        return new Actor(
                user.id(), user.name(), user.party(), side, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
