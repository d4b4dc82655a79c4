package org.gangway.settlement.statement;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.springframework.stereotype.Component;

/** Statements are spoken about by month: one that is prepared anew stays the same. */
@Component
public class StatementSubjects implements SubjectSource {

    private final MonthlyStatements statements;

    StatementSubjects(MonthlyStatements statements) {
        this.statements = statements;
    }

    public static Subject of(YearMonth month) {
        return new Subject(SubjectKind.STATEMENT, month.toString());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.STATEMENT;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        return statement(statements, engagement, key).map(statement -> {
            var month = statement.month();
            return new FoundSubject(
                    Msg.settlement_statement_title_of(month),
                    Map.of("month", month),
                    SettlementRoutes.statement(engagement, month),
                    true);
        });
    }

    static Optional<MonthlyStatement> statement(MonthlyStatements statements, EngagementId engagement, String month) {
        try {
            return statements.findByEngagementAndMonth(engagement, YearMonth.parse(month));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
