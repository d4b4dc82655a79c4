package org.gangway.agreement.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** Terms are spoken about under their subject, which stays the same from one version to the next. */
@Component
public class TermSubjects implements SubjectSource {

    private final Terms terms;
    private final CurrentUserProvider currentUserProvider;

    TermSubjects(Terms terms, CurrentUserProvider currentUserProvider) {
        this.terms = terms;
        this.currentUserProvider = currentUserProvider;
    }

    public static Subject of(Term term) {
        return new Subject(SubjectKind.TERM, term.value().subject());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.TERM;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        var versions = terms.findBySubject(
                engagement, key, currentUserProvider.current().party());
        return offered(versions)
                .map(value -> found(engagement, value, true))
                .or(() -> versions.stream().findFirst().map(term -> found(engagement, term.value(), false)));
    }

    /** As both sides know it: a draft is its writer's alone. */
    private static Optional<TermValue> offered(List<Term> versions) {
        return versions.stream()
                .filter(term -> !term.offers().isEmpty())
                .findFirst()
                .map(term -> term.value(term.offers().getLast()));
    }

    private static FoundSubject found(EngagementId engagement, TermValue value, boolean shared) {
        var address = AgreementRoutes.terms(engagement);
        return switch (value) {
            case ServiceLevelTerms level ->
                new FoundSubject(Text.user(level.name()), Map.of("term", level.name()), address, shared);
            case IncentiveTerms _, SettlementTerms _, FeeTerms _, RenewalTerms _ ->
                new FoundSubject(Text.of(value.kind()), Map.of("term", value.kind()), address, shared);
        };
    }
}
