package org.gangway.escalation.course;

import org.gangway.identity.ForCommitteeMembers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How both sides stop the clock of an escalation for a while: one asks, the other agrees, either ends it. */
@Service
@Transactional
public class PauseService {

    private final EscalationAccess access;
    private final EscalationJournal journal;

    PauseService(EscalationAccess access, EscalationJournal journal) {
        this.access = access;
        this.journal = journal;
    }

    /** Nothing stops until the other side agrees. */
    @ForCommitteeMembers
    public void ask(EscalationId id) {
        var escalation = access.escalation(id);
        escalation.askPause(access.side(escalation.engagement()), access.user().id(), access.now());
        journal.pauseAsked(escalation);
    }

    @ForCommitteeMembers
    public void agree(EscalationId id) {
        var escalation = access.escalation(id);
        escalation.agreePause(
                access.side(escalation.engagement()), access.user().id(), access.now());
        journal.paused(escalation);
    }

    /** Ends the pause; one that was only asked for is taken back or refused by it. */
    @ForCommitteeMembers
    public void end(EscalationId id) {
        var escalation = access.escalation(id);
        var stood = escalation.state() == EscalationState.PAUSED;
        escalation.endPause(access.user().id(), access.now());
        if (stood) {
            journal.resumed(escalation);
        } else {
            journal.pauseDropped(escalation);
        }
    }
}
