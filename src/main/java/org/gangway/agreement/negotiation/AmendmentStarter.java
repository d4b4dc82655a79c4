package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.Engagement;
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

    AmendmentStarter(AgreementVersions versions, Terms terms, TermsAccess visible, AgreementJournal journal) {
        this.versions = versions;
        this.terms = terms;
        this.visible = visible;
        this.journal = journal;
    }

    /** A first version, or one that begins with everything that was signed last; not beside another open one. */
    AgreementVersion start(EngagementId engagement, Negotiator negotiator) {
        var before = versions.findForParty(engagement, negotiator.party());
        if (!before.stream().allMatch(AgreementVersion::isSigned)) {
            throw new RuleViolation("agreement.version-still-open");
        }
        var number = before.stream().mapToInt(AgreementVersion::number).max().orElse(0) + 1;
        var version = saved(AgreementVersion.start(engagement, number, negotiator.party()));
        before.stream()
                .findFirst()
                .ifPresent(signed -> visible.terms(signed.id())
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
        Engagement engagement = visible.engagement(version.engagement());
        var signed = signed(engagement.id(), negotiator).stream().findFirst();
        new EffectiveDateRule(engagement.term(), signed.flatMap(AgreementVersion::effectiveFrom)).require(day);
        var before = version.effectiveFrom();
        version.reopen(negotiator.side());
        version.takeEffect(day);
        journal.effectiveDay(version, before);
    }

    private List<AgreementVersion> signed(EngagementId engagement, Negotiator negotiator) {
        return versions.findForParty(engagement, negotiator.party()).stream()
                .filter(AgreementVersion::isSigned)
                .toList();
    }
}
