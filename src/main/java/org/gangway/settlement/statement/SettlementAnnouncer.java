package org.gangway.settlement.statement;

import java.util.List;
import org.gangway.identity.Side;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.DisputeSettled;
import org.gangway.settlement.event.ProposedStatementChanged;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.settlement.event.UndisputedPartAgreed;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces each step of a settlement to whom it concerns: the audit log, other modules, and those whom triggers call. */
@Component
public class SettlementAnnouncer {

    private final SettlementLog log;
    private final TriggerNews triggers;
    private final ApplicationEventPublisher events;

    public SettlementAnnouncer(SettlementLog log, TriggerNews triggers, ApplicationEventPublisher events) {
        this.log = log;
        this.triggers = triggers;
        this.events = events;
    }

    public void prepared(MonthlyStatement statement) {
        log.prepared(statement);
    }

    public void recomputed(MonthlyStatement statement, String sha256Before, SettledMonth before) {
        log.recomputed(statement, sha256Before);
        triggers.recomputed(statement, before);
    }

    /** What lay before both parties is not what they would approve any more. */
    public void changedUnderApproval(MonthlyStatement statement, Money before) {
        events.publishEvent(new ProposedStatementChanged(
                statement.engagement(),
                statement.month(),
                before,
                statement.amounts().net()));
    }

    public void proposed(MonthlyStatement statement) {
        log.proposed(statement);
        events.publishEvent(new StatementProposed(statement.engagement(), statement.month()));
        triggers.proposed(statement);
    }

    public void approved(MonthlyStatement statement) {
        log.approved(statement);
    }

    public void approvedByDecision(MonthlyStatement statement, String decision) {
        log.approvedByDecision(statement, decision);
    }

    /** Silence was taken as the approval of these sides. */
    public void deemed(MonthlyStatement statement, List<Side> silent) {
        log.deemed(statement, silent);
    }

    /** Both parties have approved all of it, or all but what is disputed. */
    public void agreed(MonthlyStatement statement) {
        events.publishEvent(
                statement.state().isFinal()
                        ? new StatementAgreed(statement.engagement(), statement.month())
                        : new UndisputedPartAgreed(statement.engagement(), statement.month()));
    }

    public void disputed(MonthlyStatement statement, Dispute dispute) {
        log.disputed(statement, dispute);
        events.publishEvent(new DisputeOpened(
                statement.engagement(), statement.month(), dispute.claimed().words()));
    }

    public void conceded(MonthlyStatement statement, Dispute dispute, DisputePosition conceded) {
        log.conceded(statement, dispute, conceded);
    }

    public void settled(MonthlyStatement statement, Dispute dispute) {
        var end = dispute.settled();
        log.settled(statement, dispute, end == null ? dispute.claimed() : end);
        events.publishEvent(new DisputeSettled(statement.engagement(), statement.month(), stillOpen(statement)));
    }

    private static @Nullable String stillOpen(MonthlyStatement statement) {
        var open = statement.disputes().open();
        return open.isEmpty() ? null : open.getLast().claimed().words();
    }
}
