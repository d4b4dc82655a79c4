package org.gangway.settlement.statement;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.evaluation.AgreedMonths;
import org.springframework.stereotype.Component;

/** A month is agreed once its statement is frozen. */
@Component
class StatementMonths implements AgreedMonths {

    private final MonthlyStatements statements;

    StatementMonths(MonthlyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<YearMonth> among(EngagementId engagement, Collection<YearMonth> months) {
        return months.stream()
                .sorted()
                .filter(month -> statements
                        .findByEngagementAndMonth(engagement, month)
                        .filter(MonthlyStatement::isFrozen)
                        .isPresent())
                .toList();
    }
}
