package org.gangway.agreement.negotiation;

import java.util.Collection;
import java.util.List;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.terms.TermsCheck;
import org.gangway.document.PrintableText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What lies on the table of a version: whether it fits together, and whether all of it is agreed. */
@Component
class NegotiationTable {

    private final TermsAccess visible;
    private final AgreementJournal journal;
    private final ApplicationEventPublisher events;

    NegotiationTable(TermsAccess visible, AgreementJournal journal, ApplicationEventPublisher events) {
        this.visible = visible;
        this.journal = journal;
        this.events = events;
    }

    /** Drafts are not there yet. */
    private TermsCheck check(AgreementVersion version, Collection<Term> terms) {
        return TermsCheck.of(visible.engagement(version.engagement()).currency(), onTable(terms));
    }

    /** Refuses what does not fit together, and what cannot be printed rightly. */
    void requireSound(AgreementVersion version, Collection<Term> terms) {
        check(version, terms).requireFit();
        onTable(terms).forEach(value -> PrintableText.require(value.toJson()));
    }

    /** Makes the version ready for signatures once every term is agreed, all of it fits, and something is new. */
    void settle(AgreementVersion version) {
        var terms = visible.terms(version.id());
        if (version.status() == AgreementStatus.NEGOTIATING && isAgreed(terms) && isSound(check(version, terms))) {
            version.agree(ContractText.of(visible.engagement(version.engagement()), version, onTable(terms)));
            journal.agreed(version);
            events.publishEvent(new SignaturesDue(version.engagement(), version.id(), version.number()));
        }
    }

    private static boolean isSound(TermsCheck check) {
        return check.isComplete() && check.faults().isEmpty();
    }

    /** A draft beside what is agreed does not count; a first version is new as a whole. */
    private static boolean isAgreed(List<Term> terms) {
        return terms.stream().noneMatch(term -> term.openOffer().isPresent())
                && terms.stream().anyMatch(Term::isChanged);
    }

    private static List<TermValue> onTable(Collection<Term> terms) {
        return terms.stream().flatMap(term -> term.onTable().stream()).toList();
    }
}
