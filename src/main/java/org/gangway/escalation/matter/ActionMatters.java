package org.gangway.escalation.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionRegister;
import org.springframework.stereotype.Component;

/** Actions past their day. */
@Component
class ActionMatters implements MatterSource {

    private final ActionRegister actions;
    private final Clock clock;

    ActionMatters(ActionRegister actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public EscalatedKind kind() {
        return EscalatedKind.OVERDUE_ACTION;
    }

    @Override
    public Optional<Matter> find(EngagementId engagement, String subject) {
        return actions.open(engagement).stream()
                .filter(action -> action.id().value().toString().equals(subject))
                .filter(action -> action.isOverdue(LocalDate.now(clock)))
                .findFirst()
                .map(action -> Matter.of(
                        kind(),
                        subject,
                        Map.of("number", action.number(), "words", action.words(), "day", action.dueOn()),
                        GovernanceRoutes.meeting(engagement, action.meeting())));
    }
}
