package org.gangway.governance.minutes;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.gangway.governance.meeting.Decisions;
import org.gangway.governance.meeting.Meeting;
import org.gangway.settlement.StatementQueries;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Numbers what a committee resolves, and knows which statements it can approve. */
@Component
class DecisionTaking {

    private final Decisions decisions;
    private final ConsecutiveNumbers numbers;
    private final StatementQueries statements;

    DecisionTaking(Decisions decisions, ConsecutiveNumbers numbers, StatementQueries statements) {
        this.decisions = decisions;
        this.numbers = numbers;
        this.statements = statements;
    }

    /** The number of the next decision of the engagement. */
    int number(Meeting meeting) {
        var engagement = meeting.engagement().value();
        return numbers.next(engagement, () -> decisions.nextNumber(engagement));
    }

    void requireApprovable(Meeting meeting, YearMonth approves) {
        if (!approvable(meeting).contains(approves)) {
            throw new RuleViolation("governance.decision-no-statement", Map.of("month", approves));
        }
    }

    List<YearMonth> approvable(Meeting meeting) {
        return statements.awaitingApproval(meeting.engagement(), meeting.time().start());
    }
}
