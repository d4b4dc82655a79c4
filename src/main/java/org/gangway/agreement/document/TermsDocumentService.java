package org.gangway.agreement.document;

import java.util.ArrayList;
import org.gangway.agreement.negotiation.AgreementVersion;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.ContractText;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.TermId;
import org.gangway.agreement.negotiation.TermsAccess;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.shared.RuleViolation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms that come in as a document, and terms that are given away as one. */
@Service
@Transactional
public class TermsDocumentService {

    private final TermsAccess visible;
    private final NegotiationService negotiation;
    private final CurrentUserProvider currentUserProvider;

    TermsDocumentService(TermsAccess visible, NegotiationService negotiation, CurrentUserProvider currentUserProvider) {
        this.visible = visible;
        this.negotiation = negotiation;
        this.currentUserProvider = currentUserProvider;
    }

    /** What the reader may see of a version, as one document; of an agreed one, the very text that is signed. */
    @ForEveryone
    @Transactional(readOnly = true)
    public String text(AgreementVersionId id) {
        var version = visible.version(id);
        return version.canonical().orElseGet(() -> written(version));
    }

    private String written(AgreementVersion version) {
        var terms = visible.terms(version.id());
        if (version.effectiveFrom().isEmpty()
                || new Negotiation(version, terms).values().stream().noneMatch(IncentiveTerms.class::isInstance)) {
            throw new RuleViolation("agreement.document-incomplete");
        }
        return ContractText.of(
                visible.engagement(version.engagement()), version, new Negotiation(version, terms).values());
    }

    /** What the document would change; throws {@link org.gangway.agreement.terms.InconsistentTerms} with every fault, and changes nothing. */
    @ForNegotiators
    @Transactional(readOnly = true)
    public TermsDocumentChanges compare(AgreementVersionId id, String json) {
        return compare(visible.version(id), json);
    }

    private TermsDocumentChanges compare(AgreementVersion version, String json) {
        var engagement = visible.engagement(version.engagement());
        var side = visible.actor(engagement.id()).side();
        version.requireChangeableBy(side);
        var mayDraft = DocumentComparison.mayDraft(currentUserProvider.current());
        var owner = TermsDocument.object(json).get("engagement");
        var ofAnother = owner != null && !owner.equals(engagement.id().value().toString());
        return new DocumentComparison(engagement, version, visible.terms(version.id()), side, mayDraft)
                .with(TermsDocument.parse(json), ofAnother);
    }

    /**
     * Takes a document over, all of it or nothing.
     *
     * @param seen what the reader was shown: if it is not so any more, nothing is done
     * @param withDay whether the terms shall take effect on the day that the document names
     */
    @ForNegotiators
    public void takeOver(
            AgreementVersionId id, String json, TermsDocumentChanges seen, boolean withDay, String message) {
        var loaded = compare(visible.locked(id), json);
        if (!loaded.equals(seen)) {
            throw new ObjectOptimisticLockingFailureException(AgreementVersion.class, id);
        }
        var drafts = new ArrayList<TermId>();
        loaded.with(TermChangeKind.ADDED).forEach(change -> drafts.add(negotiation.draft(id, change.value())));
        loaded.with(TermChangeKind.CHANGED).forEach(change -> drafts.add(edit(change)));
        if (loaded.isAnswer()) {
            loaded.with(TermChangeKind.UNCHANGED).stream()
                    .flatMap(change -> change.there().stream())
                    .filter(TermChange.SeenTerm::draft)
                    .forEach(term -> drafts.add(term.id()));
            var counters = loaded.with(TermChangeKind.COUNTERED).stream()
                    .map(TermChange::counterOffer)
                    .toList();
            negotiation.answer(id, counters, drafts, message);
        }
        if (withDay) {
            loaded.effectiveFrom().ifPresent(day -> negotiation.takeEffect(id, day));
        }
    }

    private TermId edit(TermChange change) {
        var term = change.there().orElseThrow();
        negotiation.edit(term.id(), term.seenVersion(), change.value());
        return term.id();
    }
}
