package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.settlement.approval.AgreementReached;
import org.gangway.settlement.approval.PartyDeclarations;
import org.gangway.settlement.approval.Segregation;
import org.gangway.settlement.preparation.StatementComputation;
import org.gangway.settlement.statement.LockedStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approval by a decision of the committee, for a party of which everybody who may approve entered something of the month.
 *
 * <p>Both sides resolved to approve this very statement, in minutes that both accepted, at a meeting that began after it lay before
 * them: that keeps what a second person of the party is there for.
 */
@Service
@Transactional
public class CommitteeApprovalService {

    private final LockedStatements statements;
    private final StatementComputation computation;
    private final PartyDeclarations declarations;
    private final Segregation segregation;
    private final AgreementReached agreementReached;
    private final CommitteeDecisions decisions;
    private final EngagementService engagements;

    CommitteeApprovalService(
            LockedStatements statements,
            StatementComputation computation,
            PartyDeclarations declarations,
            Segregation segregation,
            AgreementReached agreementReached,
            CommitteeDecisions decisions,
            EngagementService engagements) {
        this.statements = statements;
        this.computation = computation;
        this.declarations = declarations;
        this.segregation = segregation;
        this.agreementReached = agreementReached;
        this.decisions = decisions;
        this.engagements = engagements;
    }

    /** The decisions that the statement can be approved by, the newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<CommitteeDecision> decisions(MonthlyStatement statement) {
        engagements.get(statement.engagement());
        return statement
                .proposal()
                .map(proposal -> decisions.approving(statement.engagement(), statement.month(), proposal.proposedAt()))
                .orElseGet(List::of);
    }

    /**
     * Approves for the own party what it has seen, but for what is disputed; the second approval makes that final.
     *
     * @param seen what {@link MonthlyStatement#seen} said of the statement on the approver's screen
     */
    @ForApprovers
    public void approve(EngagementId engagement, YearMonth month, String seen, UUID decision) {
        var side = engagements.ownSide(engagement);
        var statement = statements.get(engagement, month, seen);
        var resolved = decisions(statement).stream()
                .filter(it -> it.id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("settlement.no-such-decision", Map.of()));
        statement.approve(side, declarations.approval().basedOn(resolved.number()));
        segregation.requireNobodyLeft(statement);
        computation.requireCurrent(statement);
        agreementReached.approvedByDecision(statement, resolved.words());
    }
}
