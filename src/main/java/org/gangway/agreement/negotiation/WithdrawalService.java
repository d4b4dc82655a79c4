package org.gangway.agreement.negotiation;

import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForOutsourcingManagers;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a side goes back on what is not signed by both: offers, acceptances, drafts, and whole versions. */
@Service
@Transactional
public class WithdrawalService {

    private final TermsAccess visible;
    private final NegotiationTable table;
    private final AgreementJournal journal;
    private final ApplicationEventPublisher events;

    WithdrawalService(
            TermsAccess visible, NegotiationTable table, AgreementJournal journal, ApplicationEventPublisher events) {
        this.visible = visible;
        this.table = table;
        this.journal = journal;
        this.events = events;
    }

    /** Takes the own open offer back; what was before it stands again. */
    @ForNegotiators
    public void withdraw(TermId id, int seenVersion, String reason) {
        var version = visible.lockedVersionOf(id);
        var term = visible.term(id, seenVersion);
        var negotiator = visible.actor(version.engagement());
        var given = OfferMessage.of(reason);
        term.withdraw(negotiator, given);
        journal.withdrawn(term, given);
        ended(version, term, negotiator, OfferState.WITHDRAWN, given == null ? "" : given);
    }

    /** Refuses an offer of the other side without making another; what was before it stands again. */
    @ForNegotiators
    public void refuse(TermId id, int seenVersion, String reason) {
        var version = visible.lockedVersionOf(id);
        var term = visible.term(id, seenVersion);
        var negotiator = visible.actor(version.engagement());
        var given = OfferMessage.required(reason);
        term.refuse(negotiator, given);
        journal.refused(term, given);
        ended(version, term, negotiator, OfferState.REFUSED, given);
    }

    private void ended(AgreementVersion version, Term term, Negotiator by, OfferState how, String reason) {
        events.publishEvent(new OfferEnded(version.engagement(), version.id(), term.value(), by.side(), how, reason));
        table.settle(version);
    }

    /** The offer that was accepted waits for an answer again. */
    @ForNegotiators
    public void takeBackAcceptance(TermId id, int seenVersion) {
        var version = visible.lockedVersionOf(id);
        var term = visible.term(id, seenVersion);
        var side = visible.actor(version.engagement()).side();
        version.reopen(side);
        term.takeBackAcceptance(side);
        journal.acceptanceTakenBack(term);
    }

    /** Offers that an agreed term ends with this version; in a draft it is drafted and offered with the rest. */
    @ForNegotiators
    public void retire(TermId id, int seenVersion, String message) {
        var version = visible.lockedVersionOf(id);
        var term = visible.term(id, seenVersion);
        var negotiator = visible.actor(version.engagement());
        version.reopen(negotiator.side());
        if (version.status() == AgreementStatus.DRAFT) {
            term.draftRetirement();
            journal.retirementDrafted(term);
        } else {
            term.retire(negotiator, OfferMessage.of(message));
            journal.offered(term);
            events.publishEvent(new TermsOffered(version.engagement(), version.id(), negotiator.side(), 1));
        }
    }

    /** Undoes the own draft of a term that was signed before, so that it is as it was. */
    @ForOutsourcingManagers
    public void undo(TermId id, int seenVersion) {
        var version = visible.lockedVersionOf(id);
        var term = visible.term(id, seenVersion);
        if (term.state() != TermState.DRAFT || term.isNew()) {
            throw new RuleViolation("agreement.term-already-offered");
        }
        version.reopen(visible.actor(version.engagement()).side());
        term.discardDraft();
        journal.undone(term);
        table.settle(version);
    }

    /** Gives a version up that is not signed by both, so that another can begin; a draft is simply thrown away. */
    @ForNegotiators
    public void abandon(AgreementVersionId id, String reason) {
        var version = visible.locked(id);
        var negotiator = visible.actor(version.engagement());
        var seenByBoth = version.status() != AgreementStatus.DRAFT;
        var given = seenByBoth ? OfferMessage.required(reason) : "";
        version.abandon(negotiator, given);
        if (seenByBoth) {
            journal.abandoned(version, given);
            events.publishEvent(
                    new NegotiationAbandoned(version.engagement(), version.number(), negotiator.side(), given));
        } else {
            journal.discarded(version);
        }
    }
}
