package org.gangway.agreement.negotiation;

import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.TermKind;

/** A version of the terms as it lies before one party: what that party may see of it. */
public record Negotiation(AgreementVersion version, List<Term> terms) {

    public Negotiation {
        terms = List.copyOf(terms);
    }

    public List<Term> drafts() {
        return terms.stream().filter(term -> term.state() == TermState.DRAFT).toList();
    }

    public List<Term> serviceLevels() {
        return terms.stream()
                .filter(term -> term.kind() == TermKind.SERVICE_LEVEL)
                .toList();
    }

    public Optional<Term> incentive() {
        return terms.stream()
                .filter(term -> term.kind() == TermKind.INCENTIVE_SCHEDULE)
                .findFirst();
    }

    public Optional<Term> settlement() {
        return terms.stream().filter(term -> term.kind() == TermKind.SETTLEMENT).findFirst();
    }
}
