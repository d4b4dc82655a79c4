package org.gangway.agreement.negotiation;

import org.gangway.identity.ForNegotiators;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How agreed terms become binding. */
@Service
@Transactional
public class SigningService {

    private final TermsAccess visible;
    private final AgreementJournal journal;
    private final ApplicationEventPublisher events;

    SigningService(TermsAccess visible, AgreementJournal journal, ApplicationEventPublisher events) {
        this.visible = visible;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Signs for the party of the signed-in user; the second signature binds both.
     *
     * @param seenSha256 what the signer had before them: a signature under other terms is refused
     */
    @ForNegotiators
    public void sign(AgreementVersionId id, String seenSha256) {
        var version = visible.locked(id);
        if (version.sha256().filter(hash -> !hash.equals(seenSha256)).isPresent()) {
            throw new ObjectOptimisticLockingFailureException(AgreementVersion.class, id);
        }
        if (visible.terms(id).stream().anyMatch(term -> term.state() == TermState.DRAFT)) {
            throw new RuleViolation("agreement.drafts-left");
        }
        var signer = visible.actor(version.engagement());
        version.sign(signer);
        journal.signed(version);
        if (!version.isSigned()) {
            events.publishEvent(new SignatureGiven(version.engagement(), id, version.number(), signer.side()));
        } else {
            events.publishEvent(new TermsSigned(
                    version.engagement(),
                    id,
                    version.number(),
                    version.effectiveFrom().orElseThrow()));
        }
    }
}
