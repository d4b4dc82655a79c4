package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.settlement.ledger.LedgerBooking;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.preparation.FollowingMonths;
import org.gangway.settlement.statement.LockedStatements;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credits that both parties had agreed on and that the client gives up. */
@Service
@Transactional
public class WaiverService {

    private final LockedStatements statements;
    private final WaivableCredits waivableCredits;
    private final CommitteeDecisions decisions;
    private final EngagementService engagements;
    private final LedgerBooking ledgerBooking;
    private final FollowingMonths followingMonths;
    private final SettlementLog log;

    WaiverService(
            LockedStatements statements,
            WaivableCredits waivableCredits,
            CommitteeDecisions decisions,
            EngagementService engagements,
            LedgerBooking ledgerBooking,
            FollowingMonths followingMonths,
            SettlementLog log) {
        this.statements = statements;
        this.waivableCredits = waivableCredits;
        this.decisions = decisions;
        this.engagements = engagements;
        this.ledgerBooking = ledgerBooking;
        this.followingMonths = followingMonths;
        this.log = log;
    }

    /** The credits of a month that can still be waived: as agreed and corrected, less what was waived or earned back. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<LineKey, Money> waivable(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return waivableCredits.of(engagement, month);
    }

    /** What committees of the engagement decided, the newest first: a waiver can be based on one of them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<CommitteeDecision> decisions(EngagementId engagement) {
        return decisions.of(engagement);
    }

    /** The client gives up a credit, or part of it, that both had agreed on. */
    @ForApprovers
    public void waive(EngagementId engagement, YearMonth month, NewWaiver waiver) {
        if (engagements.ownSide(engagement) != Side.CLIENT) {
            throw new RuleViolation("settlement.client-waives");
        }
        var statement = statements.frozen(engagement, month);
        var most = waivableCredits
                .of(statement)
                .getOrDefault(waiver.line(), statement.amounts().money(BigDecimal.ZERO));
        if (waiver.amount().compareTo(most.amount()) > 0) {
            throw new RuleViolation("settlement.waiver-above-credit", Map.of("most", most));
        }
        requireKnown(engagement, waiver);
        ledgerBooking.waived(statement, waiver);
        log.waived(statement, waiver);
        followingMonths.of(statement);
    }

    private void requireKnown(EngagementId engagement, NewWaiver waiver) {
        var decision = waiver.committeeDecision();
        if (decision != null
                && decisions.of(engagement).stream().noneMatch(it -> it.id().equals(decision))) {
            throw new RuleViolation("settlement.no-such-decision");
        }
    }
}
