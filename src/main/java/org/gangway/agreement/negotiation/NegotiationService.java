package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForOutsourcingManagers;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the two sides do until all terms are agreed. */
@Service
@Transactional
public class NegotiationService {

    private final AmendmentStarter amendmentStarter;
    private final Terms terms;
    private final TermsAccess visible;
    private final NegotiationTable table;
    private final AgreementJournal journal;
    private final ApplicationEventPublisher events;

    NegotiationService(
            AmendmentStarter amendmentStarter,
            Terms terms,
            TermsAccess visible,
            NegotiationTable table,
            AgreementJournal journal,
            ApplicationEventPublisher events) {
        this.amendmentStarter = amendmentStarter;
        this.terms = terms;
        this.visible = visible;
        this.table = table;
        this.journal = journal;
        this.events = events;
    }

    /** A first version, or an amendment: a new version that begins with everything that was signed last. */
    @ForOutsourcingManagers
    public AgreementVersionId start(EngagementId engagement) {
        return amendmentStarter.start(engagement, visible.actor(engagement)).id();
    }

    @ForOutsourcingManagers
    public void takeEffect(AgreementVersionId id, LocalDate day) {
        var version = visible.locked(id);
        amendmentStarter.takeEffect(version, visible.actor(version.engagement()), day);
        table.settle(version);
    }

    @ForOutsourcingManagers
    public TermId draft(AgreementVersionId id, TermValue value) {
        var version = visible.locked(id);
        var negotiator = visible.actor(version.engagement());
        version.requireChangeableBy(negotiator.side());
        var there = visible.terms(id);
        if (there.stream().anyMatch(term -> term.value().subject().equals(value.subject()))) {
            throw new RuleViolation("agreement.term-already-there");
        }
        var position = there.stream().mapToInt(Term::position).max().orElse(0) + 1;
        var term = terms.save(Term.draft(version, position, value, negotiator.party()));
        journal.drafted(term);
        return term.id();
    }

    /** Changes a draft, or makes a draft of a term that an amendment has carried over. */
    @ForOutsourcingManagers
    public void edit(TermId id, int seenVersion, TermValue value) {
        var version = visible.lockedVersionOf(id);
        version.requireChangeableBy(visible.actor(version.engagement()).side());
        var term = visible.term(id, seenVersion);
        if (term.state() == TermState.AGREED && version.status() != AgreementStatus.DRAFT) {
            throw new RuleViolation("agreement.term-already-offered");
        }
        var before = term.value();
        term.edit(value);
        journal.edited(term, before);
    }

    /** Throws a draft away that was never offered. */
    @ForOutsourcingManagers
    public void remove(TermId id, int seenVersion) {
        var version = visible.lockedVersionOf(id);
        version.requireChangeableBy(visible.actor(version.engagement()).side());
        var term = visible.term(id, seenVersion);
        if (!term.isNew()) {
            throw new RuleViolation("agreement.term-already-offered");
        }
        terms.delete(term);
        journal.removed(term);
    }

    /** Puts several drafts on the table at once; refused with every fault when the terms do not fit together. */
    @ForOutsourcingManagers
    public void offer(AgreementVersionId id, Collection<TermId> offered, String message) {
        var version = visible.locked(id);
        var negotiator = visible.actor(version.engagement());
        if (version.effectiveFrom().isEmpty()) {
            throw new RuleViolation("agreement.effective-day-missing");
        }
        var all = visible.terms(id);
        var now = all.stream().filter(term -> offered.contains(term.id())).toList();
        if (now.isEmpty()) {
            throw new RuleViolation("agreement.nothing-offered");
        }
        version.reopen(negotiator.side());
        now.forEach(term -> term.offer(negotiator, OfferMessage.of(message)));
        version.putOnTable();
        table.requireSound(version, all);
        now.forEach(journal::offered);
        events.publishEvent(new TermsOffered(version.engagement(), id, negotiator.side(), now.size()));
    }

    @ForNegotiators
    public void accept(TermId id, int seenVersion) {
        var version = visible.lockedVersionOf(id);
        var term = visible.term(id, seenVersion);
        term.accept(visible.actor(version.engagement()));
        journal.accepted(term);
        table.settle(version);
    }

    /** Several of a version at once: all of them or, where one cannot be accepted any more, none. */
    @ForNegotiators
    public void acceptAll(AgreementVersionId id, List<SeenTerm> seen) {
        var version = visible.locked(id);
        var negotiator = visible.actor(version.engagement());
        for (var it : seen) {
            var term = visible.term(it.term(), it.version());
            if (!term.agreementVersion().equals(version.id())) {
                throw new TermNotFound(it.term());
            }
            term.accept(negotiator);
            journal.accepted(term);
        }
        table.settle(version);
    }

    /** Answers an offer with another; also reopens an agreed term while the version is not signed. */
    @ForNegotiators
    public void counter(TermId id, int seenVersion, TermValue value, String message) {
        var version = visible.lockedVersionOf(id);
        answer(version.id(), List.of(new CounterOffer(id, seenVersion, value)), List.of(), message);
    }

    /** Several counter-offers at once, with drafts beside them; refused as a whole when the terms do not fit together. */
    @ForNegotiators
    public void answer(AgreementVersionId id, List<CounterOffer> counters, Collection<TermId> drafts, String message) {
        var version = visible.locked(id);
        var negotiator = visible.actor(version.engagement());
        if (version.status() == AgreementStatus.DRAFT) {
            throw new RuleViolation("agreement.no-offer-open");
        }
        version.reopen(negotiator.side());
        counters.forEach(offer -> counter(version, negotiator, offer, message));
        var all = visible.terms(id);
        var beside = all.stream().filter(term -> drafts.contains(term.id())).toList();
        beside.forEach(term -> term.offer(negotiator, OfferMessage.of(message)));
        table.requireSound(version, all);
        beside.forEach(journal::offered);
        events.publishEvent(
                new TermsOffered(version.engagement(), id, negotiator.side(), counters.size() + beside.size()));
    }

    private void counter(AgreementVersion version, Negotiator negotiator, CounterOffer offer, String message) {
        var term = visible.term(offer.term(), offer.seenVersion());
        if (!term.agreementVersion().equals(version.id())) {
            throw new TermNotFound(offer.term());
        }
        var before = term.value();
        term.counter(negotiator, offer.value(), OfferMessage.of(message));
        journal.countered(term, before);
    }
}
