package org.gangway.escalation.matter;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.StatementSummary;
import org.springframework.stereotype.Component;

/** Disputes about the statement of a month. */
@Component
class DisputeMatters implements MatterSource {

    private final StatementQueries statements;

    DisputeMatters(StatementQueries statements) {
        this.statements = statements;
    }

    @Override
    public EscalatedKind kind() {
        return EscalatedKind.DISPUTE;
    }

    @Override
    public Optional<Matter> find(EngagementId engagement, String subject) {
        return month(statements, engagement, subject).flatMap(month -> {
            var open = statements.statement(engagement, month).disputes().open();
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Matter.of(
                            kind(),
                            subject,
                            Map.of("month", month, "lines", open.size()),
                            SettlementRoutes.statement(engagement, month)));
        });
    }

    /** Empty where no statement of such a month was made. */
    static Optional<YearMonth> month(StatementQueries statements, EngagementId engagement, String month) {
        return statements.statements(engagement).stream()
                .map(StatementSummary::month)
                .filter(one -> one.toString().equals(month))
                .findFirst();
    }
}
