package org.gangway.settlement.statement;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Statements for whoever changes them or books by them: read once nobody else does so; see {@link SettlementLock}. */
@Component
public class LockedStatements {

    private final SettlementLock settlementLock;
    private final MonthlyStatements statements;

    LockedStatements(SettlementLock settlementLock, MonthlyStatements statements) {
        this.settlementLock = settlementLock;
        this.statements = statements;
    }

    public Optional<MonthlyStatement> find(EngagementId engagement, YearMonth month) {
        settlementLock.take(engagement);
        return statements.findByEngagementAndMonth(engagement, month);
    }

    public MonthlyStatement get(EngagementId engagement, YearMonth month) {
        settlementLock.take(engagement);
        return statements.get(engagement, month);
    }

    /**
     * As somebody saw it; nobody approves what changed since they looked at it.
     *
     * @param seen what {@link MonthlyStatement#seen} said of it then
     */
    public MonthlyStatement get(EngagementId engagement, YearMonth month, String seen) {
        var statement = get(engagement, month);
        if (!statement.seen().equals(seen)) {
            throw new RuleViolation("settlement.changed-since-seen", Map.of("month", month));
        }
        return statement;
    }

    /** One that both parties have approved but for what is disputed. */
    public MonthlyStatement frozen(EngagementId engagement, YearMonth month) {
        var statement = get(engagement, month);
        if (!statement.isFrozen()) {
            throw new RuleViolation("settlement.not-agreed", Map.of("month", month));
        }
        return statement;
    }
}
