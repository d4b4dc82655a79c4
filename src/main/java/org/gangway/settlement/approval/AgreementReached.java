package org.gangway.settlement.approval;

import java.util.List;
import org.gangway.identity.Side;
import org.gangway.settlement.ledger.LedgerBooking;
import org.gangway.settlement.preparation.FollowingMonths;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.SettlementAnnouncer;
import org.gangway.settlement.statement.StatementState;
import org.springframework.stereotype.Component;

/** What follows when the parties agree: it is announced and booked, and open months after it take it up. */
@Component
public class AgreementReached {

    private final LedgerBooking ledgerBooking;
    private final AnswerTimes answerTimes;
    private final FollowingMonths followingMonths;
    private final SettlementAnnouncer announcer;

    AgreementReached(
            LedgerBooking ledgerBooking,
            AnswerTimes answerTimes,
            FollowingMonths followingMonths,
            SettlementAnnouncer announcer) {
        this.ledgerBooking = ledgerBooking;
        this.answerTimes = answerTimes;
        this.followingMonths = followingMonths;
        this.announcer = announcer;
    }

    /** To be called with an approval that may have been the last one. */
    public void approved(MonthlyStatement statement) {
        announcer.approved(statement);
        bookIfAgreed(statement);
    }

    /** The same where a decision of the committee, in these words, stood in for a second person. */
    public void approvedByDecision(MonthlyStatement statement, String decision) {
        announcer.approvedByDecision(statement, decision);
        bookIfAgreed(statement);
    }

    /** The same where silence was taken as the approval of these sides. */
    void deemed(MonthlyStatement statement, List<Side> silent) {
        announcer.deemed(statement, silent);
        bookIfAgreed(statement);
    }

    private void bookIfAgreed(MonthlyStatement statement) {
        if (statement.isFrozen()) {
            ledgerBooking.agreed(statement);
            announcer.agreed(statement);
        }
    }

    /** Of one dispute: with the last one settled, the time to answer starts anew. */
    public void settled(MonthlyStatement statement, Dispute open, Dispute settled) {
        if (statement.state() == StatementState.PROPOSED) {
            answerTimes.restart(statement);
        }
        announcer.settled(statement, settled);
        if (statement.isFrozen()) {
            ledgerBooking.settled(statement, open, settled);
            if (statement.state().isFinal()) {
                announcer.agreed(statement);
            }
        }
        followingMonths.of(statement);
    }
}
