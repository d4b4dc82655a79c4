package org.gangway.settlement.preparation;

import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.CorrectionConsequences;
import org.gangway.performance.figures.NewFigure;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what a figure does to the statement of its month that the parties approve or have agreed on. */
@Component
class StatementConsequences implements CorrectionConsequences {

    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final ReportingService reporting;
    private final TransactionTemplate trial;

    StatementConsequences(
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            ReportingService reporting,
            PlatformTransactionManager transactions) {
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.reporting = reporting;
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Saves the figure, computes, and takes everything back. */
    @Override
    public Optional<Text> of(EngagementId engagement, NewFigure figure) {
        return Optional.ofNullable(trial.execute(status -> {
            try {
                return statements
                        .findByEngagementAndMonth(engagement, figure.month())
                        .flatMap(statement -> of(statement, figure))
                        .orElse(null);
            } finally {
                status.setRollbackOnly();
            }
        }));
    }

    private Optional<Text> of(MonthlyStatement statement, NewFigure figure) {
        var month = statement.month();
        if (statement.isFrozen()) {
            return Optional.of(Msg.settlement_correction_agreed(month));
        }
        if (!statement.awaitsApproval()) {
            return Optional.empty();
        }
        var before = statement.amounts().net();
        return net(statement, figure)
                .map(after -> after.equals(before)
                        ? Msg.settlement_correction_same_amount(month, after)
                        : Msg.settlement_correction_other_amount(month, before, after))
                .or(() -> Optional.of(Msg.settlement_correction_incomplete(month)));
    }

    /** What the month would come to; empty where something of it would be missing. */
    private Optional<Money> net(MonthlyStatement statement, NewFigure figure) {
        reporting.report(statement.engagement(), figure);
        try {
            return Optional.of(monthPreparation
                    .settle(statement.engagement(), statement.month())
                    .net());
        } catch (RuleViolation incomplete) {
            return Optional.empty();
        }
    }
}
