package org.gangway.escalation.course;

import java.util.Optional;

/** What of an escalation waits for somebody. */
public record EscalationTask(Escalation escalation, What what) {

    /** The step that is theirs. */
    public enum What {
        ANSWER,
        AGREE_PAUSE,
        /** It was answered: whoever raised it says whether that settles it. */
        CLOSE
    }

    static Optional<EscalationTask> of(EscalationPermissions may) {
        if (may.isAwaited()) {
            return Optional.of(new EscalationTask(may.escalation(), What.ANSWER));
        }
        if (may.mayAgreePause()) {
            return Optional.of(new EscalationTask(may.escalation(), What.AGREE_PAUSE));
        }
        return may.maySettle() ? Optional.of(new EscalationTask(may.escalation(), What.CLOSE)) : Optional.empty();
    }
}
