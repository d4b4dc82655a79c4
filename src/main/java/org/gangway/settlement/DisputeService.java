package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.BiFunction;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.Side;
import org.gangway.settlement.approval.AgreementReached;
import org.gangway.settlement.approval.DeemedAgreement;
import org.gangway.settlement.approval.PartyDeclarations;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.EnteredReason;
import org.gangway.settlement.statement.LockedStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.SettlementAnnouncer;
import org.gangway.settlement.statement.StatementNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the parties come to terms about a line of a statement that one of them objects to. */
@Service
@Transactional
public class DisputeService {

    private final LockedStatements statements;
    private final EngagementService engagements;
    private final DeemedAgreement silence;
    private final PartyDeclarations declarations;
    private final AgreementReached agreementReached;
    private final SettlementAnnouncer announcer;

    DisputeService(
            LockedStatements statements,
            EngagementService engagements,
            DeemedAgreement silence,
            PartyDeclarations declarations,
            AgreementReached agreementReached,
            SettlementAnnouncer announcer) {
        this.statements = statements;
        this.engagements = engagements;
        this.silence = silence;
        this.declarations = declarations;
        this.agreementReached = agreementReached;
        this.announcer = announcer;
    }

    /** Objects to a line; what neither party contests can still be approved and paid. */
    @ForApprovers
    public void dispute(EngagementId engagement, YearMonth month, NewDispute command) {
        var side = engagements.ownSide(engagement);
        silence.look(engagement, month);
        var statement = statements.get(engagement, month);
        var line = command.line().isWhole()
                ? new StatementLine(LineKey.WHOLE, "", null, statement.amounts().change(), null)
                : statement.content().line(command.line()).orElseThrow(() -> new StatementNotFound(engagement, month));
        var dispute = Dispute.open(side, line, declarations.position(statement, command.claimed(), command.reason()));
        statement.dispute(dispute);
        announcer.disputed(statement, dispute);
    }

    /** Answers for the other party with what it would accept; all that was claimed settles the dispute. */
    @ForApprovers
    public void concede(EngagementId engagement, YearMonth month, LineKey line, BigDecimal amount, String reason) {
        var side = engagements.ownSide(engagement);
        var statement = statements.get(engagement, month);
        var disputePosition = declarations.position(statement, amount, EnteredReason.required(reason));
        var before = statement.disputes().latest(line);
        var answered = statement.concede(line, side, disputePosition);
        if (answered.isOpen()) {
            announcer.conceded(statement, answered, disputePosition);
        } else {
            agreementReached.settled(statement, before.orElseThrow(), answered);
        }
    }

    /** The party that objected takes what the other one conceded. */
    @ForApprovers
    public void acceptConcession(EngagementId engagement, YearMonth month, LineKey line) {
        end(
                engagement,
                month,
                line,
                (statement, side) ->
                        statement.accept(line, side, declarations.position(statement, BigDecimal.ZERO, "")));
    }

    /** The party that objected lets the statement stand as computed. */
    @ForApprovers
    public void withdraw(EngagementId engagement, YearMonth month, LineKey line) {
        end(
                engagement,
                month,
                line,
                (statement, side) ->
                        statement.withdraw(line, side, declarations.position(statement, BigDecimal.ZERO, "")));
    }

    private void end(
            EngagementId engagement, YearMonth month, LineKey line, BiFunction<MonthlyStatement, Side, Dispute> end) {
        var side = engagements.ownSide(engagement);
        var statement = statements.get(engagement, month);
        var before = statement.disputes().latest(line);
        var ended = end.apply(statement, side);
        agreementReached.settled(statement, before.orElseThrow(), ended);
    }
}
