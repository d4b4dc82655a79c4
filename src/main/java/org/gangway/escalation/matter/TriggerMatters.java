package org.gangway.escalation.matter;

import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.TriggerNews;
import org.springframework.stereotype.Component;

/** Patterns of failures that the terms name and that were complete with a month's statement. */
@Component
class TriggerMatters implements MatterSource {

    private final StatementQueries statements;

    TriggerMatters(StatementQueries statements) {
        this.statements = statements;
    }

    @Override
    public EscalatedKind kind() {
        return EscalatedKind.TRIGGER;
    }

    @Override
    public Optional<Matter> find(EngagementId engagement, String subject) {
        var space = subject.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        return DisputeMatters.month(statements, engagement, subject.substring(0, space)).stream()
                .flatMap(month -> TriggerNews.fired(statements.statement(engagement, month)).stream())
                .filter(fired -> fired.trigger().equals(subject.substring(space + 1)))
                .map(Matters::of)
                .findFirst();
    }
}
