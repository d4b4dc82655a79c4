package org.gangway.agreement.negotiation;

import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermKind;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.Engagement;
import org.gangway.shared.Money;

/** A version of the terms as it lies before one party: what that party may see of it. */
public record Negotiation(AgreementVersion version, List<Term> terms) {

    public Negotiation {
        terms = List.copyOf(terms);
    }

    /** What the version would say with the reader's drafts: without what was dropped or ends with it. */
    public List<TermValue> values() {
        return terms.stream()
                .filter(term -> term.state() != TermState.DROPPED && !term.isRetired())
                .map(Term::value)
                .toList();
    }

    /** The service levels among {@link #values}. */
    public List<ServiceLevelTerms> levels() {
        return values().stream()
                .filter(ServiceLevelTerms.class::isInstance)
                .map(ServiceLevelTerms.class::cast)
                .toList();
    }

    /** What a month costs by {@link #values}, or else by what the engagement was opened with. */
    public Money monthlyFee(Engagement engagement) {
        return ContractText.fee(engagement, values());
    }

    /** The same where it is flat; nothing where volumes or an index have a say in it. */
    public Optional<Money> flatFee(Engagement engagement) {
        return Optional.of(monthlyFee(engagement))
                .filter(_ -> values().stream()
                        .noneMatch(value ->
                                value instanceof FeeTerms fee && !fee.feeRules().isFlat()));
    }

    /** Whether both sides agreed on everything that is offered. */
    public boolean isAgreed() {
        return terms.stream().noneMatch(term -> term.openOffer().isPresent());
    }

    /** Whether there is anything in it that the version before does not say. */
    public boolean changesAnything() {
        return terms.stream().anyMatch(Term::isChanged);
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

    public Optional<Term> fee() {
        return terms.stream().filter(term -> term.kind() == TermKind.FEE).findFirst();
    }

    public Optional<Term> renewal() {
        return terms.stream().filter(term -> term.kind() == TermKind.RENEWAL).findFirst();
    }

    public Optional<Term> settlement() {
        return terms.stream().filter(term -> term.kind() == TermKind.SETTLEMENT).findFirst();
    }
}
