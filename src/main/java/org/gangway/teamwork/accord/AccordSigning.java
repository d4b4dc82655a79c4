package org.gangway.teamwork.accord;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.accord.AccordStepped.AccordStep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of both teams signs what is agreed, and both sides look at it again. */
@Service
@Transactional
public class AccordSigning {

    private final WorkingAgreements agreements;
    private final WorkingSignatures signatures;
    private final AccordAccess access;
    private final AccordJournal journal;
    private final ApplicationEventPublisher events;

    AccordSigning(
            WorkingAgreements agreements,
            WorkingSignatures signatures,
            AccordAccess access,
            AccordJournal journal,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.access = access;
        this.journal = journal;
        this.events = events;
    }

    /**
     * The signed-in user stands by that edition.
     *
     * @throws RuleViolation {@code teamwork.signed-by-the-teams}, {@code teamwork.nothing-to-sign}, {@code
     *     teamwork.changed-meanwhile}, {@code teamwork.signed-already}
     */
    @ForEveryone
    public void sign(EngagementId id, int edition) {
        var may = access.permissions(id);
        if (!may.maySign()) {
            throw new RuleViolation("teamwork.signed-by-the-teams");
        }
        var agreement = find(id);
        if (agreement.edition() != edition) {
            throw new RuleViolation("teamwork.changed-meanwhile");
        }
        if (signatures.findByEngagement(id).stream()
                .anyMatch(it ->
                        it.edition() == edition && it.person().equals(may.user().id()))) {
            throw new RuleViolation("teamwork.signed-already");
        }
        agreement.signed(access.today());
        signatures.save(new WorkingSignature(id, edition, may.side(), may.user().id(), access.today()));
        journal.signed(agreement);
    }

    /** The own side has looked at it again; when both have, it is due anew after thirteen weeks. */
    @ForNegotiators
    public void review(EngagementId id) {
        var may = access.permissions(id);
        may.requireOffering();
        var agreement = find(id);
        agreement.review(may.side(), access.today());
        journal.reviewed(agreement);
        events.publishEvent(new AccordStepped(id, may.side(), AccordStep.REVIEWED));
    }

    private WorkingAgreement find(EngagementId id) {
        return agreements.findByEngagement(id).orElseThrow(() -> new RuleViolation("teamwork.nothing-to-sign"));
    }
}
