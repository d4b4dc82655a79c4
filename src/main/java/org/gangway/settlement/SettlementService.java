package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForApprovers;
import org.gangway.settlement.approval.AgreementReached;
import org.gangway.settlement.approval.PartyDeclarations;
import org.gangway.settlement.approval.Segregation;
import org.gangway.settlement.preparation.StatementComputation;
import org.gangway.settlement.statement.LockedStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.SettlementAnnouncer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything a user can do to settle a month. */
@Service
@Transactional
public class SettlementService {

    private final LockedStatements statements;
    private final StatementComputation computation;
    private final PartyDeclarations declarations;
    private final Segregation segregation;
    private final AgreementReached agreementReached;
    private final EngagementService engagements;
    private final SettlementAnnouncer announcer;

    SettlementService(
            LockedStatements statements,
            StatementComputation computation,
            PartyDeclarations declarations,
            Segregation segregation,
            AgreementReached agreementReached,
            EngagementService engagements,
            SettlementAnnouncer announcer) {
        this.statements = statements;
        this.computation = computation;
        this.declarations = declarations;
        this.segregation = segregation;
        this.agreementReached = agreementReached;
        this.engagements = engagements;
        this.announcer = announcer;
    }

    /** Computes the month's statement, or computes it anew as long as it is not agreed. */
    @ForApprovers
    public MonthlyStatement prepare(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return statements
                .find(engagement, month)
                .map(computation::prepareAgain)
                .orElseGet(() -> computation.prepare(engagement, month));
    }

    /** Puts the statement before both parties; who does so leaves the approval to somebody else. */
    @ForApprovers
    public void propose(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        var statement = statements.get(engagement, month);
        statement.propose(declarations.proposal(engagement, month));
        computation.requireCurrent(statement);
        announcer.proposed(statement);
    }

    /**
     * Approves for the own party what it has seen, but for what is disputed; the second approval makes that final.
     *
     * @param seen what {@link MonthlyStatement#seen} said of the statement on the approver's screen
     */
    @ForApprovers
    public void approve(EngagementId engagement, YearMonth month, String seen) {
        var side = engagements.ownSide(engagement);
        var statement = statements.get(engagement, month, seen);
        statement.approve(side, declarations.approval());
        segregation.require(statement);
        computation.requireCurrent(statement);
        agreementReached.approved(statement);
    }
}
