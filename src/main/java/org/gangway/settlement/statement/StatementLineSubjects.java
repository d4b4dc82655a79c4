package org.gangway.settlement.statement;

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

/** A line of a statement is spoken about by month and service level. */
@Component
public class StatementLineSubjects implements SubjectSource {

    private static final char BETWEEN = '/';

    private final MonthlyStatements statements;

    StatementLineSubjects(MonthlyStatements statements) {
        this.statements = statements;
    }

    public static Subject of(YearMonth month, String serviceLevel) {
        return new Subject(SubjectKind.STATEMENT_LINE, serviceLevel + BETWEEN + month);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.STATEMENT_LINE;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        var at = Math.max(0, key.lastIndexOf(BETWEEN));
        var level = key.substring(0, at);
        return StatementSubjects.statement(statements, engagement, key.substring(Math.min(at + 1, key.length())))
                .flatMap(statement -> statement.content().settled().figures().stream()
                        .filter(figure -> figure.serviceLevel().equals(level))
                        .findFirst()
                        .map(figure -> new FoundSubject(
                                Msg.settlement_line_of(figure.name(), statement.month()),
                                Map.of("serviceLevel", figure.name(), "month", statement.month()),
                                SettlementRoutes.statement(engagement, statement.month()),
                                true)));
    }
}
