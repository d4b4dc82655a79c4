package org.gangway.governance.minutes;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Decisions;
import org.gangway.governance.meeting.Meeting;
import org.gangway.settlement.StatementQueries;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
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

    Decision take(Meeting meeting, UUID item, String words, @Nullable YearMonth approves) {
        if (approves != null && !approvable(meeting).contains(approves)) {
            throw new RuleViolation("governance.decision-no-statement", Map.of("month", approves));
        }
        var engagement = meeting.engagement().value();
        var number = numbers.next(engagement, () -> decisions.nextNumber(engagement));
        return decisions.save(Decision.take(meeting, item, number, words, approves));
    }

    List<YearMonth> approvable(Meeting meeting) {
        return statements.awaitingApproval(meeting.engagement(), meeting.time().start());
    }
}
