package org.gangway.settlement.preparation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The month to be settled next: the one after the last statement, or the first one under signed terms. */
@Component
public class NextMonth {

    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final EngagementService engagements;
    private final Clock clock;

    NextMonth(
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            EngagementService engagements,
            Clock clock) {
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.engagements = engagements;
        this.clock = clock;
    }

    public YearMonth of(EngagementId engagement) {
        var term = engagements.get(engagement).term();
        return statements.findRows(engagement).stream()
                .findFirst()
                .map(last -> last.month().plusMonths(1))
                .orElseGet(() -> monthPreparation.firstMonth(engagement, term, YearMonth.now(clock)));
    }

    /** Months are settled one after the other. */
    void require(EngagementId engagement, YearMonth month) {
        var next = of(engagement);
        if (!month.equals(next)) {
            throw new RuleViolation("settlement.not-next-month", Map.of("month", month, "next", next));
        }
    }
}
