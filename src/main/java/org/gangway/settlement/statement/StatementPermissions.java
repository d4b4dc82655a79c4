package org.gangway.settlement.statement;

import java.util.Optional;
import org.gangway.engagement.EngagementPermissions;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a statement and its disputes: by their role, by their side, and by how far it has come.
 *
 * @param own the side they answer for
 * @param objection why they may not approve what others of their party may; null where nothing is in the way
 */
public record StatementPermissions(
        MonthlyStatement statement,
        CurrentUser user,
        Side own,
        @Nullable ApprovalObjection objection) {

    public StatementPermissions(MonthlyStatement statement, CurrentUser user, Side own) {
        this(statement, user, own, null);
    }

    public StatementPermissions with(Optional<ApprovalObjection> found) {
        return new StatementPermissions(statement, user, own, found.orElse(null));
    }

    /** To compute the statement of a month. */
    public static boolean mayPrepare(CurrentUser user) {
        return user.approves();
    }

    /** To call what stays open of it up the ladder of the engagement. */
    public boolean mayEscalate() {
        return EngagementPermissions.mayEscalate(user);
    }

    /** To compute it anew. */
    public boolean mayPrepareAgain() {
        return mayPrepare(user) && !statement.isFrozen();
    }

    public boolean mayPropose() {
        return user.approves() && statement.state() == StatementState.DRAFT;
    }

    /** To approve it or to object to it, once for each party. */
    public boolean mayAnswer() {
        return user.approves()
                && statement.awaitsApproval()
                && statement.approval(own).isEmpty();
    }

    public boolean mayApprove() {
        return mayAnswer() && objection == null;
    }

    /** Where nobody of the party is left to approve, a decision of the committee can stand in for the second person. */
    public boolean mayApproveByDecision() {
        return mayAnswer() && objection != null && objection.isOfAll();
    }

    /** To say what the own party would accept of what the other one claims. */
    public boolean mayConcede(Dispute dispute) {
        return user.approves() && dispute.isOpen() && dispute.side() != own;
    }

    public boolean mayWithdraw(Dispute dispute) {
        return user.approves() && dispute.isOpen() && dispute.side() == own;
    }

    public boolean mayAcceptConcession(Dispute dispute) {
        return mayWithdraw(dispute) && dispute.conceded() != null;
    }

    /** What waits for this user; empty where others have to act. */
    public Optional<StatementStep> step() {
        var open = statement.disputes().open();
        if (open.stream().anyMatch(this::mayAcceptConcession)) {
            return Optional.of(StatementStep.END_DISPUTE);
        }
        if (open.stream().anyMatch(dispute -> mayConcede(dispute) && dispute.conceded() == null)) {
            return Optional.of(StatementStep.ANSWER_DISPUTE);
        }
        if (mayApproveByDecision()) {
            return Optional.of(StatementStep.APPROVE_BY_DECISION);
        }
        return mayApprove() ? Optional.of(StatementStep.APPROVE) : Optional.empty();
    }

    /** To put what is open on a credit note or invoice, and to say that it was paid. */
    public boolean mayBook() {
        return user.approves() && statement.isFrozen();
    }

    /** Only the client gives up credits. */
    public boolean mayWaive() {
        return mayBook() && own == Side.CLIENT;
    }
}
