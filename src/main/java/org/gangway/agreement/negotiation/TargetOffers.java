package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.terms.TermsCheck;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForNegotiators;
import org.gangway.measure.LevelValues;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts other targets on the table and leaves everything else as it was signed; either side may begin, because both
 * signed that targets are reviewed.
 */
@Service
@Transactional
public class TargetOffers {

    private final AgreementVersions versions;
    private final TermsAccess visible;
    private final AmendmentStarter amendmentStarter;
    private final NegotiationService negotiation;
    private final AgreementJournal journal;
    private final ApplicationEventPublisher events;

    TargetOffers(
            AgreementVersions versions,
            TermsAccess visible,
            AmendmentStarter amendmentStarter,
            NegotiationService negotiation,
            AgreementJournal journal,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.visible = visible;
        this.amendmentStarter = amendmentStarter;
        this.negotiation = negotiation;
        this.journal = journal;
        this.events = events;
    }

    /**
     * A new version with these targets where the last one is signed; changed drafts in a draft; counter-offers in terms
     * that are negotiated already, which keep their own day.
     *
     * @param targets by the keys of the service levels
     * @param effectiveFrom the day from which on a new version shall hold
     */
    @ForNegotiators
    public AgreementVersionId offer(
            EngagementId engagement, Map<String, LevelValues> targets, LocalDate effectiveFrom, String message) {
        var negotiator = visible.actor(engagement);
        var newest = versions.findForParty(engagement, negotiator.party()).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("agreement.no-offer-open"));
        switch (newest.status()) {
            case SIGNED -> {
                return amend(engagement, negotiator, targets, effectiveFrom, message);
            }
            case DRAFT ->
                changes(newest.id(), targets)
                        .forEach(change -> negotiation.edit(change.term(), change.seenVersion(), change.value()));
            case NEGOTIATING, AGREED ->
                negotiation.answer(newest.id(), changes(newest.id(), targets), List.of(), message);
            case DISCARDED, ABANDONED -> throw new IllegalStateException("What was given up is not the newest version");
        }
        return newest.id();
    }

    private AgreementVersionId amend(
            EngagementId engagement,
            Negotiator negotiator,
            Map<String, LevelValues> targets,
            LocalDate effectiveFrom,
            String message) {
        var version = amendmentStarter.start(engagement, negotiator);
        amendmentStarter.takeEffect(version, negotiator, effectiveFrom);
        var changes = changes(version.id(), targets);
        changes.forEach(change -> offer(change, negotiator, message));
        version.putOnTable();
        var values = new ArrayList<TermValue>();
        visible.terms(version.id()).forEach(term -> term.onTable().ifPresent(values::add));
        TermsCheck.of(visible.engagement(engagement).currency(), values).requireFit();
        events.publishEvent(new TermsOffered(engagement, version.id(), negotiator.side(), changes.size()));
        return version.id();
    }

    private void offer(CounterOffer change, Negotiator negotiator, String message) {
        var term = visible.term(change.term());
        var before = term.value();
        term.edit(change.value());
        journal.edited(term, before);
        term.offer(negotiator, OfferMessage.of(message));
        journal.offered(term);
    }

    /** What is otherwise in that version than the targets want it. */
    private List<CounterOffer> changes(AgreementVersionId version, Map<String, LevelValues> targets) {
        var changes = new ArrayList<CounterOffer>();
        for (var term : visible.terms(version)) {
            if (!term.isRetired()
                    && term.value() instanceof ServiceLevelTerms level
                    && targets.containsKey(level.id())) {
                var moved = level.with(targets.get(level.id()));
                if (!moved.toJson().equals(level.toJson())) {
                    changes.add(new CounterOffer(term.id(), term.version(), moved));
                }
            }
        }
        if (changes.isEmpty()) {
            throw new RuleViolation("agreement.counter-changes-nothing");
        }
        return changes;
    }
}
