package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.Side;
import org.gangway.settlement.approval.AgreementReached;
import org.gangway.settlement.approval.AnswerTimes;
import org.gangway.settlement.approval.DeemedAgreement;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.preparation.FollowingMonths;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.DisputePosition;
import org.gangway.settlement.statement.EnteredReason;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.settlement.statement.StatementNotFound;
import org.gangway.settlement.statement.StatementState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the parties come to terms about a line of a statement that one of them objects to. */
@Service
@Transactional
public class DisputeService {

    private final SettlementLock settlementLock;
    private final MonthlyStatements statements;
    private final EngagementService engagements;
    private final DeemedAgreement silence;
    private final AnswerTimes answerTimes;
    private final AgreementReached agreementReached;
    private final FollowingMonths followingMonths;
    private final CurrentUserProvider currentUserProvider;
    private final SettlementLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisputeService(
            SettlementLock settlementLock,
            MonthlyStatements statements,
            EngagementService engagements,
            DeemedAgreement silence,
            AnswerTimes answerTimes,
            AgreementReached agreementReached,
            FollowingMonths followingMonths,
            CurrentUserProvider currentUserProvider,
            SettlementLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settlementLock = settlementLock;
        this.statements = statements;
        this.engagements = engagements;
        this.silence = silence;
        this.answerTimes = answerTimes;
        this.agreementReached = agreementReached;
        this.followingMonths = followingMonths;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Objects to a line; what neither party contests can still be approved and paid. */
    @ForApprovers
    public void dispute(EngagementId engagement, YearMonth month, NewDispute command) {
        var side = side(engagement);
        silence.look(engagement, month);
        var statement = find(engagement, month);
        var line = command.line().isWhole()
                ? new StatementLine(LineKey.WHOLE, "", null, statement.change(), null)
                : statement.line(command.line()).orElseThrow(() -> new StatementNotFound(engagement, month));
        var dispute = Dispute.open(side, line, position(statement, command.claimed(), command.reason()));
        statement.dispute(dispute);
        log.disputed(statement, dispute);
        events.publishEvent(new DisputeOpened(engagement, month, command.reason()));
    }

    /** Answers for the other party with what it would accept; all that was claimed settles the dispute. */
    @ForApprovers
    public void concede(EngagementId engagement, YearMonth month, LineKey line, BigDecimal amount, String reason) {
        var side = side(engagement);
        var statement = find(engagement, month);
        var disputePosition = position(statement, amount, EnteredReason.required(reason));
        var before = statement.dispute(line);
        var answered = statement.concede(line, side, disputePosition);
        if (answered.isOpen()) {
            log.conceded(statement, answered, disputePosition);
        } else {
            settled(statement, before.orElseThrow(), answered);
        }
    }

    /** The party that objected takes what the other one conceded. */
    @ForApprovers
    public void acceptConcession(EngagementId engagement, YearMonth month, LineKey line) {
        end(
                engagement,
                month,
                line,
                (statement, side) -> statement.accept(line, side, position(statement, BigDecimal.ZERO, "")));
    }

    /** The party that objected lets the statement stand as computed. */
    @ForApprovers
    public void withdraw(EngagementId engagement, YearMonth month, LineKey line) {
        end(
                engagement,
                month,
                line,
                (statement, side) -> statement.withdraw(line, side, position(statement, BigDecimal.ZERO, "")));
    }

    private void end(
            EngagementId engagement, YearMonth month, LineKey line, BiFunction<MonthlyStatement, Side, Dispute> end) {
        var side = side(engagement);
        var statement = find(engagement, month);
        var before = statement.dispute(line);
        var ended = end.apply(statement, side);
        settled(statement, before.orElseThrow(), ended);
    }

    private void settled(MonthlyStatement statement, Dispute open, Dispute settled) {
        var end = settled.settled();
        log.settled(statement, settled, end == null ? settled.claimed() : end);
        if (statement.state() == StatementState.PROPOSED) {
            var now = now();
            var time = answerTimes
                    .of(statement.engagement(), statement.month(), now)
                    .orElse(null);
            statement.proposal().ifPresent(it -> statement.answerAnew(it.restarted(time)));
        }
        agreementReached.settled(statement, open, settled);
        followingMonths.of(statement);
    }

    private DisputePosition position(MonthlyStatement statement, BigDecimal amount, String words) {
        var user = currentUserProvider.current();
        return new DisputePosition(statement.money(amount).amount(), user.id(), user.name(), now(), words);
    }

    private Side side(EngagementId engagement) {
        return engagements.get(engagement).sideOf(currentUserProvider.current().party());
    }

    /** As it is once it is the caller's turn. */
    private MonthlyStatement find(EngagementId engagement, YearMonth month) {
        settlementLock.take(engagement);
        return statements
                .findByEngagementAndMonth(engagement, month)
                .orElseThrow(() -> new StatementNotFound(engagement, month));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
