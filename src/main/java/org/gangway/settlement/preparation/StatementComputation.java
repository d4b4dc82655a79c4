package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.SettlementAnnouncer;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps statements to what the figures of today say. */
@Component
public class StatementComputation {

    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final NextMonth nextMonth;
    private final Recomputation recomputation;
    private final SettlementAnnouncer announcer;

    StatementComputation(
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            NextMonth nextMonth,
            Recomputation recomputation,
            SettlementAnnouncer announcer) {
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.nextMonth = nextMonth;
        this.recomputation = recomputation;
        this.announcer = announcer;
    }

    /** The first statement of a month, which must be the next one. */
    public MonthlyStatement prepare(EngagementId engagement, YearMonth month) {
        nextMonth.require(engagement, month);
        var statement = statements.save(MonthlyStatement.prepare(monthPreparation.settle(engagement, month)));
        announcer.prepared(statement);
        return statement;
    }

    /** The same statement, computed anew. */
    public MonthlyStatement prepareAgain(MonthlyStatement statement) {
        recomputation.recompute(statement);
        return statement;
    }

    /** Nobody proposes or approves what the figures of today no longer say. */
    public void requireCurrent(MonthlyStatement statement) {
        var today = monthPreparation.settle(statement.engagement(), statement.month());
        if (!statement.content().says(today)) {
            throw new RuleViolation("settlement.figures-changed", Map.of("month", statement.month()));
        }
    }
}
