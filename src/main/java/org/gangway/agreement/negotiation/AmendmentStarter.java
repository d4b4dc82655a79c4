package org.gangway.agreement.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.RuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** How a version of the terms begins: with what was signed last, for a day after it. */
@Component
class AmendmentStarter {

    private final AgreementVersions versions;
    private final Terms terms;
    private final TermsAccess visible;
    private final AgreementJournal journal;
    private final Clock clock;

    AmendmentStarter(
            AgreementVersions versions, Terms terms, TermsAccess visible, AgreementJournal journal, Clock clock) {
        this.versions = versions;
        this.terms = terms;
        this.visible = visible;
        this.journal = journal;
        this.clock = clock;
    }

    /** A first version, or one that begins with everything that was signed last; not beside another open one. */
    AgreementVersion start(EngagementId engagement, Negotiator negotiator) {
        var before = versions.findForParty(engagement, negotiator.party());
        if (!before.stream().allMatch(AgreementVersion::isSigned)) {
            throw new RuleViolation("agreement.version-still-open");
        }
        var started = AgreementVersion.start(
                engagement, versions.lastNumber(engagement, negotiator.party()) + 1, negotiator.party());
        dateRule(engagement, before).usual(LocalDate.now(clock)).ifPresent(started::takeEffect);
        var version = saved(started);
        before.stream()
                .findFirst()
                .ifPresent(signed -> visible.terms(signed.id()).stream()
                        .filter(term -> term.onTable().isPresent())
                        .forEach(term -> terms.save(Term.carriedOver(version, term, negotiator.party()))));
        journal.started(version);
        return version;
    }

    /** A draft of the other side is hidden from this one, and stands in the way all the same. */
    private AgreementVersion saved(AgreementVersion version) {
        try {
            return versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException hiddenDraft) {
            throw new RuleViolation("agreement.version-still-open");
        }
    }

    void takeEffect(AgreementVersion version, Negotiator negotiator, LocalDate day) {
        dateRule(version.engagement(), signed(version.engagement(), negotiator)).require(day);
        var before = version.effectiveFrom();
        version.reopen(negotiator.side());
        version.takeEffect(day);
        journal.effectiveDay(version, before);
    }

    private EffectiveDateRule dateRule(EngagementId engagement, List<AgreementVersion> signed) {
        return new EffectiveDateRule(
                visible.engagement(engagement).term(),
                signed.stream().findFirst().flatMap(AgreementVersion::effectiveFrom));
    }

    private List<AgreementVersion> signed(EngagementId engagement, Negotiator negotiator) {
        return versions.findForParty(engagement, negotiator.party()).stream()
                .filter(AgreementVersion::isSigned)
                .toList();
    }
}
