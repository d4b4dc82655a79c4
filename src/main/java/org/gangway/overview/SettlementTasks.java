package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.settlement.ClaimDeadlines;
import org.gangway.settlement.PreparableMonths;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementStep;
import org.gangway.settlement.statement.StatementTask;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.settlement.statement.WaitingStatement;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What of the settlement of months waits for somebody, and nothing that waits for somebody else. */
@Component
@Order(30)
class SettlementTasks implements TaskSource {

    private static final Set<Role> NEGOTIATORS = Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD);
    private static final Set<Role> APPROVERS =
            Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.FINANCE_CONTROLLER);

    private final CircumstanceService circumstances;
    private final StatementQueries statementQueries;
    private final PreparableMonths preparable;
    private final ClaimDeadlines claims;
    private final OwnRoles ownRoles;

    SettlementTasks(
            CircumstanceService circumstances,
            StatementQueries statementQueries,
            PreparableMonths preparable,
            ClaimDeadlines claims,
            OwnRoles ownRoles) {
        this.ownRoles = ownRoles;
        this.claims = claims;
        this.circumstances = circumstances;
        this.statementQueries = statementQueries;
        this.preparable = preparable;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        var answers = user.isNegotiator() && clues.contains(Clue.CIRCUMSTANCE)
                ? unanswered(some)
                : Stream.<PendingTask>empty();
        var months = StatementPermissions.mayPrepare(user) ? months(some) : Stream.<PendingTask>empty();
        var deadlines =
                user.isNegotiator() && clues.contains(Clue.CLAIM) ? deadlines(some) : Stream.<PendingTask>empty();
        return Stream.of(
                        deadlines,
                        answers,
                        clues.contains(Clue.STATEMENT)
                                ? statementQueries.tasks(some).stream().map(SettlementTasks::statement)
                                : Stream.<PendingTask>empty(),
                        months)
                .flatMap(tasks -> tasks);
    }

    private Stream<PendingTask> unanswered(Pageable some) {
        var there = ownRoles.where(NEGOTIATORS);
        return circumstances.unanswered(some).stream()
                .filter(one -> there.contains(one.engagement()))
                .map(one -> new PendingTask(
                                PendingTaskKind.CIRCUMSTANCE,
                                Msg.overview_circumstances_answer(one.number(), one.month()),
                                PerformanceRoutes.results(one.engagement(), one.month()),
                                false)
                        .in(one.engagementName()));
    }

    private Stream<PendingTask> deadlines(Pageable some) {
        var there = ownRoles.where(NEGOTIATORS);
        return claims.open(some).stream()
                .filter(one -> there.contains(one.engagement()))
                .map(one -> new PendingTask(
                                PendingTaskKind.CLAIM,
                                Msg.overview_claim_by(
                                        StatementTexts.triggered(one.trigger()), one.month(), one.lastDay()),
                                SettlementRoutes.statement(one.engagement(), one.month()),
                                false)
                        .in(one.engagementName())
                        .dueOn(one.lastDay()));
    }

    private Stream<PendingTask> months(Pageable some) {
        return preparable.months(APPROVERS, some).stream()
                .map(one -> new PendingTask(
                                PendingTaskKind.STATEMENT,
                                Msg.overview_statement_prepare(one.month()),
                                SettlementRoutes.months(one.engagement()),
                                false)
                        .in(one.engagementName()));
    }

    private static PendingTask statement(StatementTask task) {
        var statement = task.statement();
        var approves = task.step() == StatementStep.APPROVE || task.step() == StatementStep.APPROVE_BY_DECISION;
        return new PendingTask(
                        approves ? PendingTaskKind.STATEMENT : PendingTaskKind.DISPUTE,
                        what(task.step(), statement),
                        SettlementRoutes.statement(statement.engagement(), statement.month()),
                        approves && statement.remindedAt() != null)
                .in(statement.engagementName())
                .dueOn(approves ? statement.answerBy() : null);
    }

    private static Text what(StatementStep step, WaitingStatement statement) {
        var answerBy = statement.answerBy();
        return switch (step) {
            case APPROVE ->
                answerBy == null
                        ? Msg.overview_statement_approve(statement.month())
                        : Msg.overview_statement_answer(statement.month(), answerBy);
            case APPROVE_BY_DECISION -> Msg.overview_statement_decide(statement.month());
            case ANSWER_DISPUTE -> Msg.overview_statement_answer_dispute(statement.month());
            case END_DISPUTE -> Msg.overview_statement_end_dispute(statement.month());
        };
    }
}
