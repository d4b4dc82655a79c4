package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.identity.Side;
import org.gangway.settlement.month.LineKey;
import org.gangway.shared.Fingerprint;
import org.gangway.shared.Money;
import org.springframework.stereotype.Component;

/** What the log keeps of each step of a settlement. */
@Component
public class SettlementLog {

    private final AuditLog log;

    public SettlementLog(AuditLog log) {
        this.log = log;
    }

    public void prepared(MonthlyStatement statement) {
        log.record(event("settlement.prepared", statement).after(standing(statement)));
    }

    public void recomputed(MonthlyStatement statement, String sha256Before) {
        log.record(event("settlement.recomputed", statement)
                .before(Map.of("sha256", new Fingerprint(sha256Before)))
                .after(standing(statement)));
    }

    public void proposed(MonthlyStatement statement) {
        log.record(event("settlement.proposed", statement).after(standing(statement)));
    }

    public void approved(MonthlyStatement statement) {
        log.record(event("settlement.approved", statement).after(standing(statement)));
    }

    public void approvedByDecision(MonthlyStatement statement, String decision) {
        var facts = new LinkedHashMap<String, Object>(standing(statement));
        facts.put("decision", decision);
        log.record(event("settlement.approved-by-decision", statement).after(facts));
    }

    public void deemed(MonthlyStatement statement, List<Side> silent) {
        log.record(event("settlement.deemed-agreed", statement)
                .before(Map.of("silent", silent))
                .after(standing(statement)));
    }

    public void reminded(MonthlyStatement statement) {
        log.record(event("settlement.reminded", statement).after(standing(statement)));
    }

    public void disputed(MonthlyStatement statement, Dispute dispute) {
        log.record(event("settlement.disputed", statement).after(said(statement, dispute, dispute.claimed())));
    }

    public void conceded(MonthlyStatement statement, Dispute dispute, DisputePosition disputePosition) {
        log.record(event("settlement.dispute-answered", statement).after(said(statement, dispute, disputePosition)));
    }

    public void settled(MonthlyStatement statement, Dispute dispute, DisputePosition disputePosition) {
        var action = dispute.isWithdrawn() ? "settlement.dispute-withdrawn" : "settlement.dispute-settled";
        log.record(event(action, statement)
                .before(said(statement, dispute, disputePosition))
                .after(standing(statement)));
    }

    public void waived(MonthlyStatement statement, NewWaiver waiver) {
        log.record(event("settlement.waived", statement)
                .after(about(statement, waiver.line(), waiver.amount(), Map.of("decision", waiver.decision()))));
    }

    public void putOnPaper(MonthlyStatement statement, String number, BigDecimal amount) {
        log.record(event("settlement.applied", statement)
                .after(Map.of("month", statement.month(), "number", number, "amount", money(statement, amount))));
    }

    public void paid(MonthlyStatement statement, String reference, BigDecimal amount) {
        log.record(event("settlement.paid", statement)
                .after(Map.of("month", statement.month(), "reference", reference, "amount", money(statement, amount))));
    }

    private static Map<String, Object> said(
            MonthlyStatement statement, Dispute dispute, DisputePosition disputePosition) {
        return about(
                statement,
                dispute.line(),
                disputePosition.amount(),
                Map.of("computed", money(statement, dispute.computed()), "reason", disputePosition.words()));
    }

    private static Map<String, Object> about(
            MonthlyStatement statement, LineKey line, BigDecimal amount, Map<String, Object> more) {
        var facts = new LinkedHashMap<String, Object>(
                Map.of("month", statement.month(), "lineKind", line.kind(), "amount", money(statement, amount)));
        line.serviceLevel()
                .flatMap(level -> statement.content().settled().figure(level))
                .ifPresent(level -> facts.put("serviceLevel", level.name()));
        facts.putAll(more);
        return facts;
    }

    private static AuditEvent event(String action, MonthlyStatement statement) {
        return AuditEvent.of(action, statement.id().value())
                .inEngagement(statement.engagement().value());
    }

    private static Map<String, Object> standing(MonthlyStatement statement) {
        return Map.of(
                "month", statement.month(),
                "state", statement.state(),
                "net", statement.amounts().net().plus(statement.amounts().conceded()),
                "sha256", new Fingerprint(statement.content().sha256()));
    }

    private static Money money(MonthlyStatement statement, BigDecimal amount) {
        return new Money(amount, statement.amounts().net().currency());
    }
}
